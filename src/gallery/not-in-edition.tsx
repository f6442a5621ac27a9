import { NotInEditionNote } from '../components/NotInEdition/NotInEdition';
import { longWord } from '../evidence/views/samples';
import { Gallery } from './_gallery/Gallery';

const pageIn = (name: string) => ({ name, page: `/docs/${name}/audit` });

export default function NotInEditionGallery() {
  return (
    <Gallery
      component="NotInEdition"
      states={[
        {
          name: 'a page of later editions',
          show: <NotInEditionNote edition="2020-10" others={[pageIn('2026-11'), pageIn('next')]} />,
        },
        {
          name: 'fifty editions',
          show: (
            <NotInEditionNote
              edition="2020-10"
              others={Array.from({ length: 50 }, (_, index) => pageIn(`${2021 + index}-05`))}
            />
          ),
        },
        {
          name: 'very long word',
          show: <NotInEditionNote edition={longWord} others={[pageIn(longWord)]} />,
        },
      ]}
    />
  );
}
