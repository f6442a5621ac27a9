import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type { CSSProperties, ReactElement, ReactNode } from 'react';
import type { BlockChangeView } from '../../evidence/views/edition-changes';
import { useAnchor } from '../shared/useAnchor';
import styles from './BlockChange.module.css';
import { Pieces } from './Pieces';

interface Props {
  block: BlockChangeView;
}

/** A block of a text; one that changed has a sign beside it, which links to it, and marks in its words. */
export function BlockChange({ block }: Props) {
  const anchor = useAnchor();
  const { change, key, kind, depth = 1 } = block;
  return (
    <div
      className={clsx(styles.block, styles[kind], styles[change])}
      id={anchor(key)}
      style={{ '--depth': depth } as CSSProperties}
    >
      {change !== 'same' && <Sign anchor={key} change={change} />}
      <Body block={block}>
        <Pieces pieces={block.pieces} />
      </Body>
    </div>
  );
}

const signs: Record<Exclude<BlockChangeView['change'], 'same'>, string> = {
  changed: '~',
  added: '+',
  removed: '−',
};

const wordsOfChange: Record<keyof typeof signs, ReactElement> = {
  changed: (
    <Translate
      id="handbook.editionChanges.blockChanged"
      description="Read aloud before a paragraph that reads differently, and names the permanent link to it"
    >
      改动（固定链接）：
    </Translate>
  ),
  added: (
    <Translate
      id="handbook.editionChanges.blockAdded"
      description="Read aloud before a paragraph that is new, and names the permanent link to it"
    >
      新增（固定链接）：
    </Translate>
  ),
  removed: (
    <Translate
      id="handbook.editionChanges.blockRemoved"
      description="Read aloud before a paragraph that is gone, and names the permanent link to it"
    >
      删去（固定链接）：
    </Translate>
  ),
};

interface SignProps {
  anchor: string | undefined;
  change: keyof typeof signs;
}

function Sign({ anchor, change }: SignProps) {
  return (
    <Link className={styles.sign} href={`#${anchor}`}>
      <span aria-hidden="true">{signs[change]}</span>
      <span className="visually-hidden">{wordsOfChange[change]}</span>
    </Link>
  );
}

function Body({ block: { kind, depth = 2 }, children }: Props & { children: ReactNode }) {
  switch (kind) {
    case 'heading': {
      const Heading = `h${Math.min(depth, 6)}` as 'h2';
      return <Heading className={styles.body}>{children}</Heading>;
    }
    case 'quote':
      return <blockquote className={styles.body}>{children}</blockquote>;
    case 'code':
      return <code className={styles.body}>{children}</code>;
    default:
      return <p className={styles.body}>{children}</p>;
  }
}
