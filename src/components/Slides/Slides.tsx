import { translate } from '@docusaurus/Translate';
import { type ComponentType, useEffect, useState } from 'react';
import styles from '../shared/Actions/Actions.module.css';
import type { PresentationProps } from './Presentation';
import { useSlideAddress } from './useSlideAddress';

/** The code of a presentation, which nobody loads who only reads. */
const load = () => import('./Presentation');

/** Why there are no slides. */
type Failure = keyof typeof sentences;

const sentences = {
  unreachable: () =>
    translate({
      id: 'handbook.slides.unreachable',
      message: ' 未能载入幻灯片，可能没有网络。',
      description: 'Says that the code for slides could not be fetched; follows their button',
    }),
  unsupported: () =>
    translate({
      id: 'handbook.slides.unsupported',
      message: ' 此浏览器版本较旧，无法放映幻灯片。',
      description: 'Says that the browser is too old for slides; follows their button',
    }),
};

/** Whether the browser can find the parts of a page that slides are made of. */
function isAble(): boolean {
  return typeof CSS === 'undefined' || CSS.supports('selector(:has(a))');
}

/**
 * Presents the page as slides: a button, and the slides once it is pressed or the address asks for
 * them. Their code is loaded then.
 */
export function Slides(props: Omit<PresentationProps, 'address'>) {
  const address = useSlideAddress();
  const [Presentation, setPresentation] = useState<ComponentType<PresentationProps>>();
  const [failure, setFailure] = useState<Failure>();
  const isWanted = address.isOpen && !Presentation;
  useEffect(() => {
    if (!isWanted) return;
    setFailure(isAble() ? undefined : 'unsupported');
    if (!isAble()) return;
    load().then(
      (module) => setPresentation(() => module.Presentation),
      () => setFailure('unreachable'),
    );
  }, [isWanted]);
  return (
    <span className={styles.actions}>
      <button
        className={styles.action}
        onClick={() => address.goTo(1, '', 'jump')}
        onPointerEnter={() => load().catch(() => {})}
        type="button"
      >
        {translate({
          id: 'handbook.slides',
          message: '幻灯片',
          description: 'Presents a page as slides',
        })}
      </button>
      <span className={styles.status} role="status">
        {address.isOpen && failure && sentences[failure]()}
      </span>
      {address.isOpen && Presentation && <Presentation {...props} address={address} />}
    </span>
  );
}
