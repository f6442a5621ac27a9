import Translate from '@docusaurus/Translate';
import styles from './LoadFailure.module.css';
import { noticeId } from './notice';

/**
 * The notice that something could not be loaded. It stands closed at the foot of every page, as the scripts of
 * the page may be what did not come: it takes none of them to be shown and closed, and to load the page again.
 */
export function LoadFailure() {
  return (
    <dialog aria-labelledby={textId} className={styles.notice} data-search-ignore="" id={noticeId}>
      <LoadFailureNote id={textId} />
    </dialog>
  );
}

const textId = `${noticeId}-text`;

/**
 * What the notice says and offers.
 * @param id that of its text, by which it is named
 */
export function LoadFailureNote({ id }: { id: string }) {
  return (
    <>
      <p className={styles.text} id={id} role="alert">
        <Translate
          id="handbook.loadFailure.text"
          description="Said where a script, or the page that a link leads to, could not be loaded"
        >
          有内容没能载入：网络可能中断，或者网站刚刚更新。当前页面仍可阅读。
        </Translate>
      </p>
      <form className={styles.actions} method="dialog">
        {/* biome-ignore lint/a11y/useValidAnchor: an empty address is the page itself. */}
        <a href="">
          <Translate
            id="handbook.loadFailure.again"
            description="A link that loads again what could not be loaded"
          >
            重新载入
          </Translate>
        </a>
        <button type="submit">
          <Translate
            id="handbook.loadFailure.close"
            description="The button that closes the notice that something could not be loaded"
          >
            关闭
          </Translate>
        </button>
      </form>
    </>
  );
}
