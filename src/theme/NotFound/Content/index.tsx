import Head from '@docusaurus/Head';
import Translate, { translate } from '@docusaurus/Translate';
import { NotInEdition } from '@handbook/components/NotInEdition/NotInEdition';
import { marker } from '@handbook/starting/marker';
import Heading from '@theme/Heading';
import type { Props } from '@theme/NotFound/Content';
import clsx from 'clsx';

/**
 * What an address that leads nowhere is answered with. Written anew rather than wrapped, so that what
 * there is to say of editions stands within the page's one `<main>`.
 */
export default function NotFoundContent({ className }: Props) {
  return (
    <main className={clsx('container margin-vert--xl', className)} {...{ [marker]: '/docs/' }}>
      <Head>
        <meta content={nothingHere()} name="description" />
      </Head>
      <div className="row">
        <div className="col col--6 col--offset-3">
          <Heading as="h1" className="hero__title">
            <Translate id="theme.NotFound.title" description="The title of the 404 page">
              Page Not Found
            </Translate>
          </Heading>
          <NotInEdition>
            <p>
              <Translate id="theme.NotFound.p1" description="The first paragraph of the 404 page">
                We could not find what you were looking for.
              </Translate>
            </p>
            <p>
              <Translate id="theme.NotFound.p2" description="The 2nd paragraph of the 404 page">
                Please contact the owner of the site that linked you to the original URL and let
                them know their link is broken.
              </Translate>
            </p>
          </NotInEdition>
        </div>
      </div>
    </main>
  );
}

/** The page in a sentence: its first. */
function nothingHere(): string {
  return translate({
    id: 'theme.NotFound.p1',
    message: 'We could not find what you were looking for.',
    description: 'The first paragraph of the 404 page',
  });
}
