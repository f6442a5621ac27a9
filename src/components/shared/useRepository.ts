import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** The address of the repository that takes reports, where the site names one. */
export function useRepository(): string | undefined {
  const { repository } = useDocusaurusContext().siteConfig.customFields ?? {};
  return typeof repository === 'string' ? repository : undefined;
}
