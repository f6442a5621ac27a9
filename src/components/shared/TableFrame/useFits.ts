import { type RefObject, useEffect, useState } from 'react';

/**
 * Whether what an element holds has room in it sideways, asked again whenever either changes its width;
 * undefined until a browser has laid it out.
 */
export function useFits(frame: RefObject<HTMLElement | null>): boolean | undefined {
  const [fits, setFits] = useState<boolean>();
  useEffect(() => {
    const [box, content] = [frame.current, frame.current?.firstElementChild];
    if (!box || !content || !('ResizeObserver' in window)) return;
    const measure = () =>
      setFits(Math.floor(content.getBoundingClientRect().width) <= box.offsetWidth);
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    observer.observe(content);
    return () => observer.disconnect();
  }, [frame]);
  return fits;
}
