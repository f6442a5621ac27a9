/**
 * A function that works out what follows from an object once, and gives it again for as long as the object is
 * there. The object must not change.
 */
export function oncePer<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const found = known.get(key) ?? { value: work(key) };
    known.set(key, found);
    return found.value;
  };
}

/** A record with these keys, each of whose values is made when it is first asked for. */
export function lazily<Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key) => Value,
): Record<Key, Value> {
  const properties = keys.map((key) => {
    let made: { value: Value } | undefined;
    const get = () => {
      made ??= { value: make(key) };
      return made.value;
    };
    return [key, { enumerable: true, get }] as const;
  });
  return Object.defineProperties({}, Object.fromEntries(properties)) as Record<Key, Value>;
}
