/** A part of an address without its percent-encoding; as it is, where that is malformed. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The path that a path leads to, as a browser works it out; both without percent-encoding. What looks
 * like a scheme or a host in it, which encoding had hidden, is a name like any other.
 * @param from - the path of the page it stands on: `/docs/next/tdsql`
 */
export function resolvePath(path: string, from: string): string {
  const relative = path === '' ? '' : `./${path}`;
  const reference = path.startsWith('/') ? `http://site${path}` : relative;
  return decoded(new URL(encodeURI(reference), `http://site${from}`).pathname);
}
