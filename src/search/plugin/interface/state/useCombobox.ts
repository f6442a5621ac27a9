import { type KeyboardEvent, useEffect, useId, useState } from 'react';

interface Options {
  /** How many options there are. */
  count: number;
  /** Changes with the options, and puts the first of them forward. */
  of: unknown;
  /** Follows an option, into a tab of its own if asked. */
  onFollow: (index: number, newTab: boolean) => void;
}

/**
 * A field with a list below it (WAI-ARIA's combobox): the keys that move through the list and follow,
 * and what ties the two together. The focus stays in the field.
 */
export function useCombobox({ count, of, onFollow }: Options) {
  const id = useId();
  const [active, setActive] = useState(0);
  const optionId = (index: number) => `${id}-option-${index}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other options are looked at from the top.
  useEffect(() => setActive(0), [of]);
  const shown = Math.min(active, count - 1);

  const move = (index: number) => {
    setActive(index);
    document.getElementById(optionId(index))?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (count === 0 || isComposing(event)) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      onFollow(shown, event.ctrlKey || event.metaKey);
      return;
    }
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const to = target(event.key, shown, count);
    if (to === undefined) return;
    event.preventDefault();
    move(to);
  };

  return {
    active: shown,
    field: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': `${id}-list`,
      'aria-expanded': count > 0,
      'aria-activedescendant': count > 0 ? optionId(shown) : undefined,
      onKeyDown,
    } as const,
    list: { id: `${id}-list`, role: 'listbox' } as const,
    option: (index: number) =>
      ({
        id: optionId(index),
        role: 'option',
        'aria-selected': index === shown,
        tabIndex: -1,
        // Not as options come to lie under a pointer that rests.
        onPointerMove: () => setActive(index),
      }) as const,
  };
}

/** Where a key leads, round and round. */
function target(key: string, from: number, count: number): number | undefined {
  if (key === 'ArrowDown') return (from + 1) % count;
  if (key === 'ArrowUp') return (from - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}

/** Whether a key is meant for an input method. Safari tells only by the code of the key. */
export function isComposing({ nativeEvent, keyCode }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || keyCode === 229;
}
