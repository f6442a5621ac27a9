import { type RefObject, useEffect, useState } from 'react';
import { type Shape, sizes } from './deck/deck';

/** A window narrower than this part of its height gets slides that are taller than wide. */
const upright = 0.8;

function shapeOfWindow(): Shape {
  return window.innerWidth < window.innerHeight * upright ? 'tall' : 'wide';
}

/** The shape that slides have in this window; paper, whatever its own, takes them as they are. */
export function useShape(): Shape {
  const [shape, setShape] = useState(shapeOfWindow);
  useEffect(() => {
    const change = () => {
      if (!window.matchMedia('print').matches) setShape(shapeOfWindow());
    };
    window.addEventListener('resize', change);
    return () => window.removeEventListener('resize', change);
  }, []);
  return shape;
}

/** Tells the style sheet, in `--scale`, how much slides are enlarged to fill the stage. */
export function useScale(stage: RefObject<HTMLElement | null>, shape: Shape): void {
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const { width, height } = sizes[shape];
    const observer = new ResizeObserver(() => {
      const scale = Math.min(element.clientWidth / width, element.clientHeight / height);
      element.style.setProperty('--scale', scale.toFixed(4));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [stage, shape]);
}

/** Whether an element fills the screen, and a way to change that. */
export function useFullScreen(root: RefObject<HTMLElement | null>): [boolean, () => void] {
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    const change = () => setFull(document.fullscreenElement === root.current);
    document.addEventListener('fullscreenchange', change);
    return () => document.removeEventListener('fullscreenchange', change);
  }, [root]);
  const toggle = () => {
    // A phone may have none, and a browser may refuse: the slides stay as they are.
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    else root.current?.requestFullscreen?.().catch(() => {});
  };
  return [isFull, toggle];
}

/** How long a hand must rest before the controls leave the screen to the slide, in milliseconds. */
const rest = 2500;

/** Whether nobody has moved a hand for a while. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    let timer = 0;
    const stir = () => {
      setIdle(false);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setIdle(true), rest);
    };
    stir();
    const signs = ['pointermove', 'pointerdown', 'focusin'] as const;
    for (const sign of signs) window.addEventListener(sign, stir);
    return () => {
      window.clearTimeout(timer);
      for (const sign of signs) window.removeEventListener(sign, stir);
    };
  }, []);
  return isIdle;
}
