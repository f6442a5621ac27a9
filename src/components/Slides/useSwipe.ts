import type { PointerEvent } from 'react';
import { useRef } from 'react';

/** How far a finger travels, in pixels, before it means another slide. */
const far = 48;

/** Answers a finger that is drawn across. A mouse selects text instead. */
export function useSwipe(next: () => void, previous: () => void) {
  const start = useRef<{ x: number; y: number }>(undefined);
  return {
    onPointerDown({ pointerType, clientX: x, clientY: y }: PointerEvent) {
      start.current = pointerType === 'touch' ? { x, y } : undefined;
    },
    onPointerUp({ clientX, clientY }: PointerEvent) {
      if (!start.current) return;
      const [x, y] = [clientX - start.current.x, clientY - start.current.y];
      start.current = undefined;
      if (Math.abs(x) < far || Math.abs(x) < Math.abs(y)) return;
      if (x < 0) next();
      else previous();
    },
  };
}
