import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Beyond this a downloaded file is no report. */
const maxBytes = 1_000_000;

/** GitHub takes 65,536 characters; what is added around the text needs some of them. */
const maxCharacters = 60_000;

/** Shows nothing, and keeps what stands beside it from being read as one. */
const joiner = '\u2060';

/**
 * The text of a file that anybody may have written.
 * @param {string} folder
 * @param {string} name
 * @throws where it is no file or far too large
 */
export function readUntrusted(folder, name) {
  const file = path.join(folder, name);
  const status = lstatSync(file);
  if (!status.isFile()) throw new Error(`${name} is not a file`);
  if (status.size > maxBytes) throw new Error(`${name} has ${status.size} bytes: too many`);
  return readFileSync(file, 'utf8');
}

/**
 * Markdown by an unknown hand, made fit to be posted in the project's name: it calls nobody, leaves no
 * trace in other issues, holds no HTML, image or drawing, and hides no address behind other words. A
 * plain address stays, since a reviewer wants to open a source, except GitHub's own, which would be
 * linked back to. What it says reads as before.
 * @param {string} markdown
 */
export function harmless(markdown) {
  return cut(
    withoutControls(markdown)
      // A sign may be written by its number or name, and is broken off from what follows all the same.
      .replace(/&(?!(?:lt|gt|amp|quot);)#?\w+;/g, (reference) => `${reference}${joiner}`)
      .replace(/https?:\/\/[^\s<>`]+/gi, (address) => address.replaceAll('@', '%40'))
      .replaceAll('@', `@${joiner}`)
      .replace(/(?<!&)#(?=\d)/g, `#${joiner}`)
      .replace(/\bGH\\?-(?=\d)/gi, (prefix) => `${prefix}${joiner}`)
      .replace(/github(?=\\?\.com)/gi, (host) => `${host}${joiner}`)
      .replace(/<(?=[a-z/!?])/gi, `<${joiner}`)
      .replace(/\](?=[([:])/g, `]${joiner}`)
      .replace(/(?:`{3,}|~{3,})(?=\s*[a-z])/gi, (fence) => `${fence}text `),
  );
}

/**
 * Without control characters, and without those that make text read in another order than it stands.
 * @param {string} text
 */
function withoutControls(text) {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (sign) => (/[\n\t]/.test(sign) ? sign : ''));
}

/** @param {string} text */
function cut(text) {
  if (text.length <= maxCharacters) return text;
  const end = text.lastIndexOf('\n', maxCharacters);
  return `${text.slice(0, end > 0 ? end : maxCharacters)}\n\n…`;
}
