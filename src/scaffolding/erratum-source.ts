import type { Erratum } from '../checks/freezing/errata';
import { locales } from '../evidence/locale';
import { bare, block, dated, flowList, word } from './yaml-source';

/** An erratum as it stands in the file of its edition. */
export function erratumSource({ id, on, pages, what, why, pullRequest, files }: Erratum): string {
  const texts = (said: Erratum['what']) =>
    locales.map((locale) => ({ key: locale, source: bare(said[locale]) }));
  const hashes = Object.entries(files).map(([file, sha256]) => ({
    key: file,
    source: sha256 === null ? 'null' : word(sha256),
  }));
  const fields = [
    { key: 'pages', source: flowList(pages.map(word)) },
    { key: 'what', source: texts(what) },
    { key: 'why', source: texts(why) },
    { key: 'pullRequest', source: String(pullRequest) },
    { key: 'files', source: hashes },
  ];
  // The one key that the version of YAML before would take for a truth value.
  return `${word(id)}:\n  on: ${dated(on)}\n${block(fields, '  ')}`;
}
