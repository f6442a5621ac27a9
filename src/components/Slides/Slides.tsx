import { translate } from '@docusaurus/Translate';
import { type ComponentType, useEffect, useState } from 'react';
import styles from '../shared/Actions/Actions.module.css';
import type { PresentationProps } from './Presentation';
import { useSlideAddress } from './useSlideAddress';

/** The code of a presentation, which nobody loads who only reads. */
const load = () => import('./Presentation');

/**
 * Presents the page as slides: a button, and the slides once it is pressed or the address asks for
 * them. Their code is loaded then.
 */
export function Slides(props: Omit<PresentationProps, 'address'>) {
  const address = useSlideAddress();
  const [Presentation, setPresentation] = useState<ComponentType<PresentationProps>>();
  const [isFailed, setFailed] = useState(false);
  const isWanted = address.isOpen && !Presentation;
  useEffect(() => {
    if (!isWanted) return;
    setFailed(false);
    load().then(
      (module) => setPresentation(() => module.Presentation),
      () => setFailed(true),
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
        {isFailed &&
          address.isOpen &&
          translate({
            id: 'handbook.slides.unreachable',
            message: ' 未能载入幻灯片，可能没有网络。',
            description: 'Says that the code for slides could not be fetched; follows their button',
          })}
      </span>
      {address.isOpen && Presentation && <Presentation {...props} address={address} />}
    </span>
  );
}
