import { useActivePluginAndVersion, useAllDocsData } from '@docusaurus/plugin-content-docs/client';

/**
 * The edition a page belongs to, by the name that its data has: `2026-11`, or `next` for what is being
 * written. A page of none, as the front page is, shows the latest. Undefined where there are none.
 */
export function useEdition(): string | undefined {
  const active = useActivePluginAndVersion();
  const [docs] = Object.values(useAllDocsData());
  const version = active?.activeVersion ?? docs?.versions.find(({ isLast }) => isLast);
  return version?.name === 'current' ? 'next' : version?.name;
}
