import { LaterEdition } from '../components/LaterEdition/LaterEdition';
import { laterEdition, longWord, period } from '../evidence/views/samples';
import { Gallery } from './_gallery/Gallery';

const { latest } = laterEdition();

export default function LaterEditionGallery() {
  return (
    <Gallery
      component="LaterEdition"
      states={[
        { name: 'claims that were judged', show: <LaterEdition data={laterEdition()} /> },
        {
          name: 'every standing',
          show: (
            <LaterEdition
              data={laterEdition({
                standings: {
                  confirmed: 214,
                  corrected: 11,
                  outdated: 9,
                  unverifiable: 7,
                  revised: 5,
                  dropped: 2,
                  unchanged: 130,
                },
              })}
            />
          ),
        },
        {
          name: 'no claims, no such page in the latest edition',
          show: (
            <LaterEdition
              data={{ latest: { ...latest, page: undefined }, standings: {}, changes: undefined }}
            />
          ),
        },
        {
          name: 'very long word',
          show: (
            <LaterEdition
              data={laterEdition({
                latest: { ...latest, name: longWord, title: longWord, asOf: period(longWord) },
              })}
            />
          ),
        },
      ]}
    />
  );
}
