import { Glossary } from '../components/Glossary/Glossary';
import { Sources } from '../components/Sources/Sources';
import { claim, longWord } from '../evidence/views/samples';
import type { GlossaryView, TermView } from '../evidence/views/views';
import { Gallery } from './_gallery/Gallery';

function term(id: string, name: string, fields: Partial<TermView> = {}): TermView {
  return {
    record: 'term',
    id,
    name,
    otherNames: [],
    definition: [`What ${name} means, in a sentence or two.`],
    aliases: [],
    claims: [],
    ...fields,
  };
}

/* A page has one glossary, so these are all of one. */
const data: GlossaryView = {
  record: 'glossary',
  terms: [
    term('everything', '分片键', {
      otherNames: [{ locale: 'en', name: 'Shard key' }],
      abbreviation: 'SK',
      pinyin: 'fēnpiàn jiàn',
      aliases: ['拆分键', '分布键'],
      claims: [claim('shard-a'), claim('shard-b')],
    }),
    term('own-abbreviation', 'TDSQL', { abbreviation: 'TDSQL' }),
    term('pinyin', '腾讯云', { pinyin: 'Téngxùn Yún' }),
    term('marked-up', 'Quorum', { definition: ['More than ', { strong: ['half'] }, '.'] }),
    term('no-letter', '5G'),
    term('long', longWord),
    ...Array.from({ length: 20 }, (_, index) =>
      term(`plain-${index}`, `${String.fromCharCode(65 + index)}-term`),
    ),
  ],
};
const page = [data];

export default function GlossaryGallery() {
  return (
    <Gallery
      component="Glossary"
      states={[
        { name: 'terms of every sort', show: <Glossary data={data} page={page} /> },
        { name: 'sources of the page', show: <Sources page={page} /> },
      ]}
    />
  );
}
