import { type ChangeEvent, useEffect, useRef, useState } from 'react';

/**
 * The text of a field. `onText` is told of it as it is typed, but while an input method composes only
 * once that is done: half of a syllable is no query.
 * @param text - what the field should hold; it may be set from elsewhere
 */
export function useTyping(text: string, onText: (text: string) => void) {
  const [typed, setTyped] = useState(text);
  const composing = useRef(false);
  useEffect(() => setTyped(text), [text]);
  return {
    /** Whether an input method is at work. */
    isComposing: () => composing.current,
    field: {
      value: typed,
      onChange({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) {
        setTyped(target.value);
        const within = (nativeEvent as InputEvent).isComposing === true;
        if (!composing.current && !within) onText(target.value);
      },
      onCompositionStart() {
        composing.current = true;
      },
      onCompositionEnd({ currentTarget }: { currentTarget: HTMLInputElement }) {
        composing.current = false;
        setTyped(currentTarget.value);
        onText(currentTarget.value);
      },
    },
  };
}
