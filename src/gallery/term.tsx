import { Term } from '../components/Term/Term';
import { claim, longWord } from '../evidence/views/samples';
import type { TermView } from '../evidence/views/views';
import { Gallery } from './_gallery/Gallery';

function term(id: string, fields: Partial<TermView> = {}): TermView {
  return {
    record: 'term',
    id,
    name: '分布式数据库',
    otherNames: [{ locale: 'en', name: 'distributed database' }],
    definition: ['A database whose data lie on ', { emphasis: ['several'] }, ' machines.'],
    aliases: [],
    claims: [],
    ...fields,
  };
}

const whole = term('whole', {
  abbreviation: 'DDB',
  pinyin: 'fēnbùshì shùjùkù',
  aliases: ['分库', '分表'],
  claims: [claim('defined')],
});
const plain = term('plain', { otherNames: [] });
const long = term('long', { name: longWord, definition: [longWord] });
const page = [whole, plain, long];

export default function TermGallery() {
  return (
    <Gallery
      component="Term"
      states={[
        {
          name: 'with all there may be',
          show: (
            <p>
              腾讯云的
              <Term data={whole} page={page}>
                分布式数据库
              </Term>
              ，用于银行核心系统。
            </p>
          ),
        },
        {
          name: 'again',
          show: (
            <p>
              再说
              <Term again data={whole} page={page}>
                分布式数据库
              </Term>
              。
            </p>
          ),
        },
        {
          name: 'a name and a definition alone',
          show: (
            <p>
              <Term data={plain} page={page} />。
            </p>
          ),
        },
        {
          name: 'very long word',
          show: (
            <p>
              <Term data={long} page={page} />。
            </p>
          ),
        },
      ]}
    />
  );
}
