import { translate } from '@docusaurus/Translate';
import { Fragment } from 'react';

/** Texts as a reader might have typed them, in quotes, in whatever language they are. */
export function Quoted({ texts }: { texts: readonly string[] }) {
  const [open = '', close = ''] = translate({
    id: 'search.quotes',
    message: '“…”',
    description: 'A pair of quotation marks around an ellipsis',
  }).split('…');
  const comma = translate({
    id: 'search.comma',
    message: ', ',
    description: 'What stands between the parts of a list',
  });
  return texts.map((text, index) => (
    <Fragment key={text}>
      {index > 0 && comma}
      {open}
      {/* The engine knows only of Han characters that they are none of the site's English. */}
      <bdi lang={/\p{Script=Han}/u.test(text) ? 'zh' : undefined}>{text}</bdi>
      {close}
    </Fragment>
  ));
}
