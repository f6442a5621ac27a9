import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import { takeNotes } from './paper-notes';

/** Has the browser set notes before it prints a page, however it is asked to. */
if (ExecutionEnvironment.canUseDOM) {
  let putBack = () => {};
  window.addEventListener('beforeprint', () => {
    putBack();
    const text = document.querySelector('.theme-doc-markdown');
    if (text) putBack = takeNotes(text);
  });
  window.addEventListener('afterprint', () => {
    putBack();
    putBack = () => {};
  });
}
