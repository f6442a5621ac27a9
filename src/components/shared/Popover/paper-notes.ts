import popover from './Popover.module.css';
import styles from './paper-notes.module.css';

/**
 * Moves panels of a text to its end, each with a number that stays in its place: within a sentence or a
 * cell, small text in brackets would tear the words around it apart. A panel after a claim that stands
 * by itself stays there.
 * @returns puts everything back where it was
 */
export function takeNotes(text: Element): () => void {
  const panels = [
    ...text.querySelectorAll<HTMLElement>(`.${popover.panel}:not(.${popover.screenOnly})`),
  ].filter(isInTheWay);
  if (panels.length === 0) return () => {};
  const list = document.createElement('ol');
  list.className = styles.notes ?? '';
  const marks = panels.map((panel, index) => {
    const mark = document.createElement('sup');
    mark.className = styles.mark ?? '';
    mark.dataset.note = `${index + 1}`;
    panel.replaceWith(mark);
    list.appendChild(document.createElement('li')).append(panel);
    return { mark, panel };
  });
  text.append(list);
  return () => {
    for (const { mark, panel } of marks) mark.replaceWith(panel);
    list.remove();
  };
}

/** Whether text goes on after a panel, or has little room for it. */
function isInTheWay(panel: HTMLElement): boolean {
  const button = panel.previousElementSibling;
  const standsBesideClaim =
    button?.querySelector('[data-search-ignore]') && !button.hasAttribute('aria-label');
  return !standsBesideClaim || panel.closest('table') !== null;
}
