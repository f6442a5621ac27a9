const versions = [
  { name: 'current', label: 'Next', isLast: false },
  { name: '2026-11', label: '2026-11', isLast: true },
  { name: '2020-10', label: '2020-10', isLast: false },
];

/** The editions of the site. */
export function useAllDocsData() {
  return { default: { versions } };
}

/** A component under test stands on no page of an edition. */
export function useActivePluginAndVersion(): undefined {
  return undefined;
}
