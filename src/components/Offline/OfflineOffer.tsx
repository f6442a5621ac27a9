import Translate from '@docusaurus/Translate';
import { type ComponentType, lazy, Suspense, useEffect, useRef, useState } from 'react';
import styles from './Offline.module.css';

const OfflinePanel = lazy<ComponentType<Props>>(() =>
  // Thrown on, it would take the page away.
  import('./OfflinePanel').catch(() => ({ default: NotLoaded })),
);

interface Props {
  edition: string;
}

/**
 * Offers to save an edition for reading without a network, and says how it stands. Its code is loaded when
 * a reader comes near it or asks for it, and without a script there is nothing to offer.
 */
export function OfflineOffer({ edition }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const isNear = useNearness(place);
  return (
    <div className={styles.offer} data-search-ignore="" ref={place}>
      {isNear ? (
        <Suspense fallback={<Ask />}>
          <OfflinePanel edition={edition} key={edition} />
        </Suspense>
      ) : (
        <Ask />
      )}
    </div>
  );
}

/** What stands there until a page's scripts run. They do once it is pressed, and who presses it is near. */
function Ask() {
  return (
    <span className={styles.panel}>
      <button className={styles.button} type="button">
        <Translate
          id="handbook.offline.ask"
          description="A button that shows how an edition can be saved for reading without a network"
        >
          离线阅读本版……
        </Translate>
      </button>
    </span>
  );
}

function NotLoaded() {
  return (
    <span className={styles.state} role="status">
      <Translate
        id="handbook.offline.notLoaded"
        description="Says that the code which saves an edition for offline reading could not be fetched"
      >
        未能载入离线阅读的功能，可能没有网络。
      </Translate>
    </span>
  );
}

function useNearness(place: React.RefObject<Element | null>): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const { current } = place;
    if (!current || isNear) return;
    if (!('IntersectionObserver' in window)) {
      setIsNear(true);
      return;
    }
    const observer = new IntersectionObserver(
      // Several come at once where the browser scrolls a page that it loads anew.
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setIsNear(true),
      { rootMargin: '200px' },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [place, isNear]);
  return isNear;
}
