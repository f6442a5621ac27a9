import { translate } from '@docusaurus/Translate';
import type { RefObject } from 'react';
import { citedSources } from '../../../evidence/views/cited';
import type { View } from '../../../evidence/views/views';
import { DownloadButton } from '../Actions/DownloadButton';
import { useLocale } from '../useLocale';

interface Props {
  /** What holds the drawing, and what is said of it: see `pictureOf`. */
  figure: RefObject<HTMLElement | null>;
  heading: string;
  /** What the files are called, but for their endings. */
  name: string;
  /** What the drawing shows, which names its sources. */
  shown: View;
}

/** Downloads of a figure's drawing, with its heading, words and sources, so that it can travel alone. */
export function PictureButtons({ figure, heading, name, shown }: Props) {
  const locale = useLocale();
  const picture = async () => {
    if (!figure.current) throw new Error('the figure is not on the page');
    const [{ pictureOf }, { readersReference }] = await Promise.all([
      import('./picture'),
      import('../../../evidence/citing/reference'),
    ]);
    const references = citedSources([shown]).map((source) => readersReference(source, locale));
    return pictureOf(figure.current, heading, sourceLine(references));
  };
  return (
    <>
      <DownloadButton
        content={async () => (await import('./files')).svgFile(await picture())}
        label="SVG"
        name={`${name}.svg`}
      />
      <DownloadButton
        content={async () => (await import('./files')).pngFile(await picture())}
        label="PNG"
        name={`${name}.png`}
      />
    </>
  );
}

function sourceLine(references: readonly string[]): string {
  if (references.length === 0) return '';
  return translate(
    {
      id: 'handbook.picture.sources',
      message: '来源：{references}',
      description: 'Stands under a downloaded picture; references follow one another',
    },
    { references: references.map((reference, index) => `[${index + 1}] ${reference}`).join(' ') },
  );
}
