function version(name: string, slugs: string[], isLast = false) {
  const path = `/docs/${name === 'current' ? 'next' : name}`;
  const docs = slugs.map((id) => ({ id, path: `${path}/${id}` }));
  return { name, label: name, isLast, path, docs, mainDocId: 'overview' };
}

const versions = [
  version('current', ['overview', 'tdsql', 'audit']),
  version('2026-11', ['overview', 'tdsql', 'audit'], true),
  version('2020-10', ['overview', 'tdsql']),
];

/** The editions of the site. */
export function useAllDocsData() {
  return { default: { versions } };
}

/** A component under test stands on no page of an edition. */
export function useActivePluginAndVersion(): undefined {
  return undefined;
}
