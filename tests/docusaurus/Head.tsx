/** What belongs into the head of a page is not shown by a component. */
export default function Head() {
  return null;
}
