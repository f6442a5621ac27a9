import Layout from '@theme/Layout';
import type { ReactElement } from 'react';
import styles from './Gallery.module.css';

/** One way a component may look. */
export interface State {
  /** What is special about it: “fifty rows”. Unique on its page. */
  name: string;
  show: ReactElement;
}

interface Props {
  /** The component's name. */
  component: string;
  states: readonly State[];
}

/**
 * A page that shows every state of a component, for tests and for those who work on it. Built only
 * with `GALLERY=1`, and never for readers.
 */
export function Gallery({ component, states }: Props) {
  return (
    <Layout noFooter title={component}>
      <main className="container margin-vert--lg">
        <article className="markdown">
          <h1>{component}</h1>
          {states.map(({ name, show }) => (
            <section className={styles.state} data-state={name} key={name}>
              <h2 className={styles.name}>{name}</h2>
              {show}
            </section>
          ))}
        </article>
      </main>
    </Layout>
  );
}
