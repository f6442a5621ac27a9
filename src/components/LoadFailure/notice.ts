/** The id of the notice, which stands closed on every page. */
export const noticeId = 'load-failure';

/**
 * Shows the notice that something could not be loaded. Its link leaves the page only for one that is answered,
 * as what is being read would be lost otherwise.
 * @param address what the link loads: the page itself where none is given
 */
export function showLoadFailure(address = ''): void {
  const notice = document.getElementById(noticeId);
  const link = notice?.querySelector('a');
  if (!notice || !link) return;
  const show = () => notice.setAttribute('open', '');
  link.href = address;
  link.onclick = (event) => {
    event.preventDefault();
    // Shown anew where it is of no use, for screen readers to say so.
    notice.removeAttribute('open');
    fetch(link.href, { cache: 'no-store' }).then(() => window.location.assign(link.href), show);
  };
  show();
}
