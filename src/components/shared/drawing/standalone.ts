/** What a stylesheet may say of a shape, and what holds where none does. */
const ofShapes = {
  fill: 'rgb(0, 0, 0)',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
};

/** As `ofShapes`, of text. */
const ofText = {
  ...ofShapes,
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'text-anchor': 'start',
};

/**
 * A copy of an inline drawing that needs no stylesheet: every style that the page gives it now, colours
 * resolved, is an attribute, which programs that edit drawings understand, too.
 */
export function standalone(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  copies.forEach((element, index) => {
    const styles = stylesOf(originals[index] as Element);
    for (const name of ['class', 'style', 'role', 'aria-label', 'aria-labelledby', 'aria-hidden']) {
      element.removeAttribute(name);
    }
    for (const [name, value] of styles) element.setAttribute(name, value);
  });
  return copy;
}

function stylesOf(element: Element): [name: string, value: string][] {
  const properties = propertiesOf(element.localName);
  const style = getComputedStyle(element);
  return Object.entries(properties)
    .map(([name, initial]): [string, string, string] => [
      name,
      style.getPropertyValue(name),
      initial,
    ])
    .filter(([, value, initial]) => value !== '' && value !== initial)
    .map(([name, value]) => [name, value]);
}

function propertiesOf(name: string): Record<string, string> {
  if (name === 'text' || name === 'tspan') return ofText;
  return ['path', 'rect', 'line', 'circle'].includes(name) ? ofShapes : {};
}
