import Translate from '@docusaurus/Translate';
import styles from './Crash.module.css';

/** What stands in place of a page whose code broke down. It takes nothing that might have broken down, too. */
export function Crash({ error }: { error: Error }) {
  return (
    <main className={styles.crash}>
      <h1>
        <Translate id="handbook.crash.title" description="The title in place of a page that broke">
          页面出了错
        </Translate>
      </h1>
      <CrashNote error={error} />
    </main>
  );
}

/**
 * Leads to the page as it was built, which can be read without the code that broke down; Docusaurus's own
 * offers to run that once more.
 */
export function CrashNote({ error }: { error: Error }) {
  return (
    <>
      <p>
        <Translate
          id="handbook.crash.text"
          description="Said in place of a page whose code broke down"
        >
          是页面上的程序出了错，内容并未丢失：重新打开本页，即可继续阅读。
        </Translate>
      </p>
      <p>
        {/* biome-ignore lint/a11y/useValidAnchor: an empty address is the page itself. */}
        <a href="">
          <Translate
            id="handbook.crash.again"
            description="A link that opens the page again whose code broke down"
          >
            重新打开本页
          </Translate>
        </a>
      </p>
      <details className={styles.details}>
        <summary>
          <Translate
            id="handbook.crash.details"
            description="Heads what a program says of its own breakdown, for a report"
          >
            出错信息
          </Translate>
        </summary>
        <pre lang="en">{String(error)}</pre>
      </details>
    </>
  );
}
