import { Facets } from '../components/shared/Facets/Facets';
import { type Facet, useFacets } from '../components/shared/Facets/useFacets';
import { longWord } from '../evidence/views/samples';
import { Gallery } from './_gallery/Gallery';

interface Item {
  kind: string;
  language: string;
}

const facets: Facet<Item>[] = [
  { id: 'kind', label: 'Kind', valueOf: ({ kind }) => kind, nameOf: (kind) => kind },
  {
    id: 'language',
    label: 'Language',
    valueOf: ({ language }) => language,
    nameOf: (language) => language,
  },
];

const few: Item[] = [
  { kind: 'Book', language: 'English' },
  { kind: 'Book', language: 'Chinese' },
  { kind: 'Report', language: 'English' },
];
const many = Array.from({ length: 50 }, (_, index) => ({
  kind: `Kind ${index + 1}`,
  language: index % 2 ? 'English' : 'Chinese',
}));
const long = [
  { kind: longWord, language: 'English' },
  { kind: 'Book', language: longWord },
];

/** A list that can be narrowed down. */
function List({ name, items }: { name: string; items: readonly Item[] }) {
  const faceting = useFacets(name, items, facets);
  return (
    <>
      <Facets faceting={faceting} />
      <ul>
        {items.map((item) => (
          <li hidden={!faceting.shows(item)} key={`${item.kind} ${item.language}`}>
            {item.kind}, {item.language}
          </li>
        ))}
      </ul>
    </>
  );
}

export default function FacetsGallery() {
  return (
    <Gallery
      component="Facets"
      states={[
        { name: 'two facets', show: <List items={few} name="few" /> },
        { name: 'fifty values', show: <List items={many} name="many" /> },
        {
          name: 'one item, so nothing to choose',
          show: <List items={few.slice(0, 1)} name="one" />,
        },
        { name: 'very long word', show: <List items={long} name="long" /> },
      ]}
    />
  );
}
