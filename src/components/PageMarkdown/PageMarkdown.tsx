import Translate, { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { ActionButton } from '../shared/Actions/ActionButton';
import { Actions } from '../shared/Actions/Actions';
import { copied, notCopied } from '../shared/Actions/outcomes';
import { copyLater, fetchMarkdown, Unreachable } from './copy-later';
import styles from './PageMarkdown.module.css';

interface Props {
  /** Where the page lies as Markdown. */
  address: string;
  /** What else can be done with the page. */
  children?: ReactNode;
}

/** At the foot of a page: copies it as Markdown, which is fetched only then, and leads to it. */
export function PageMarkdown({ address, children }: Props) {
  return (
    <div className={styles.actions} data-mdast="ignore" data-search-ignore="">
      <Actions
        label={
          <Translate id="handbook.markdown" description="Heads what can be done with a page">
            取用：
          </Translate>
        }
      >
        <ActionButton
          act={() => copyLater(fetchMarkdown(address))}
          done={copied()}
          failed={(reason) => (reason instanceof Unreachable ? unreachable() : notCopied())}
          label={translate({
            id: 'handbook.markdown.copy',
            message: '复制本页 Markdown',
            description: 'Copies the page in Markdown',
          })}
        />
      </Actions>
      <a href={address} type="text/markdown">
        <Translate id="handbook.markdown.view" description="Leads to the page in Markdown">
          以 Markdown 查看
        </Translate>
      </a>
      {children}
    </div>
  );
}

function unreachable(): string {
  return translate({
    id: 'handbook.markdown.unreachable',
    message: '未能复制：取不到本页的 Markdown，可能没有网络。',
    description: 'Says that the page in Markdown could not be fetched',
  });
}
