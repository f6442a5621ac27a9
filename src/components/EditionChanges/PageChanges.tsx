import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import type { BlockChangeView, PageChangesView } from '../../evidence/views/edition-changes';
import { useAddressValue } from '../shared/address';
import { Choice, Choices } from '../shared/Choices/Choices';
import { Facts } from '../shared/Facts/Facts';
import { useLocale } from '../shared/useLocale';
import { Words } from '../shared/Words/Words';
import { BlockChange } from './BlockChange';
import { BlockCounts, wordsOfPage } from './ChangedPages';
import styles from './PageChanges.module.css';
import { BackToPairs } from './PairHead';
import headStyles from './PairHead.module.css';

interface Props {
  data: PageChangesView;
}

/** What changed in the text of one page, block by block; what stayed the same is folded up. */
export function PageChanges({ data }: Props) {
  const { blocks, language } = data;
  const locale = useLocale();
  const [unchanged, choose] = useAddressValue('unchanged');
  const open = unchanged === 'shown';
  const runs = runsOf(blocks);
  const folds = runs.filter(({ folded }) => folded);
  return (
    <>
      <Head data={data} />
      {folds.length > 0 && folds.length < runs.length && (
        <div className={styles.tools}>
          <Choices
            label={
              <Translate
                id="handbook.editionChanges.unchangedText"
                description="Heads the choice whether paragraphs that did not change are shown"
              >
                未改的段落
              </Translate>
            }
          >
            <Choice chosen={!open} onChoose={() => choose('')}>
              <Translate
                id="handbook.editionChanges.fold"
                description="Folds paragraphs up that did not change"
              >
                收起
              </Translate>
            </Choice>
            <Choice chosen={open} onChoose={() => choose('shown')}>
              <Translate
                id="handbook.editionChanges.unfold"
                description="Shows paragraphs that did not change"
              >
                展开
              </Translate>
            </Choice>
          </Choices>
        </div>
      )}
      <div className={styles.text} lang={language === locale ? undefined : language}>
        {runs.map(({ folded, first, members }) =>
          folded ? (
            <details className={styles.fold} key={first} open={open}>
              <summary>
                <Folded count={members.length} />
              </summary>
              {members.map((block, index) => (
                <BlockChange block={block} key={first + index} />
              ))}
            </details>
          ) : (
            members.map((block, index) => <BlockChange block={block} key={first + index} />)
          ),
        )}
      </div>
    </>
  );
}

function Folded({ count }: { count: number }) {
  return (
    <Translate
      id="handbook.editionChanges.folded"
      description="Stands for paragraphs that did not change and are folded up"
      values={{ count }}
    >
      {'…… {count} 段未改'}
    </Translate>
  );
}

function Head({ data }: Props) {
  const { before, after, title, formerTitle, change, paths, whole, blocks } = data;
  const counts = { changed: 0, added: 0, removed: 0 };
  for (const block of blocks) if (block.change !== 'same') counts[block.change] += 1;
  return (
    <header>
      <BackToPairs />
      <h1 className={headStyles.title}>
        <Words text={title} />
      </h1>
      <p className={styles.lead}>
        <Translate
          id="handbook.editionChanges.pageLead"
          description="Under the title of a page: that its text in two editions is compared"
          values={{
            before: <Edition name={before.name} path={paths.before} />,
            after: <Edition name={after.name} path={paths.after} />,
          }}
        >
          {'这一页的正文，{before}与 {after}对照。'}
        </Translate>{' '}
        <Link to={whole}>
          <Translate
            id="handbook.editionChanges.toWhole"
            description="Leads from the text of a page to what became of the claims"
          >
            论断的去向与其他各页
          </Translate>
        </Link>
      </p>
      <Facts>
        {change === 'changed' ? <BlockCounts blocks={counts} /> : <li>{wordsOfPage[change]}</li>}
        {formerTitle !== undefined && (
          <li>
            <Translate
              id="handbook.editionChanges.formerTitle"
              description="What a page was called in the earlier edition"
              values={{ title: <Words text={formerTitle} /> }}
            >
              {'原题：{title}'}
            </Translate>
          </li>
        )}
      </Facts>
    </header>
  );
}

/** An edition, leading to the page in it where it has the page. */
function Edition({ name, path }: { name: string; path: string | undefined }) {
  const text = translate(
    {
      id: 'handbook.editionChanges.editionName',
      message: '{edition} 版',
      description: 'The name of an edition within a sentence, e.g. 2020-10',
    },
    { edition: name },
  );
  return path === undefined ? text : <Link to={path}>{text}</Link>;
}

/** Blocks of a text that are shown or folded up together. */
interface Run {
  /** The place of the first among all. */
  first: number;
  folded: boolean;
  members: BlockChangeView[];
}

/** What stayed the same in runs of its own, but for the heading under which something changed. */
function runsOf(blocks: readonly BlockChangeView[]): Run[] {
  const runs: Run[] = [];
  for (const [first, block] of blocks.entries()) {
    const folded = block.change === 'same' && !headsChange(blocks, first);
    const last = runs.at(-1);
    if (last?.folded === folded) last.members.push(block);
    else runs.push({ first, folded, members: [block] });
  }
  return runs;
}

/** Whether a block is a heading and what comes next, further headings aside, changed. */
function headsChange(blocks: readonly BlockChangeView[], place: number): boolean {
  const [block, ...rest] = blocks.slice(place);
  if (block?.kind !== 'heading') return false;
  const next = rest.find(({ kind, change }) => kind !== 'heading' || change !== 'same');
  return next !== undefined && next.change !== 'same';
}
