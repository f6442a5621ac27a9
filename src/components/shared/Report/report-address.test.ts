import { describe, expect, test } from 'vitest';
import { longestAddress, type Report, reportAddress } from './report-address';

const repository = 'https://forge.example/handbook';
const report: Report = {
  title: '100% & more + #1？',
  record: 'tencent-vs-alibaba#share',
  edition: '2026-11',
  address: 'https://handbook.example/docs/a?b=c#claim-a',
  text: '收入为 7,518 亿元。\nsecond line',
};

function fields(address: string): Record<string, string> {
  return Object.fromEntries(new URL(address).searchParams);
}

describe('the address of a report', () => {
  test.each(['zh-Hans', 'en'] as const)(
    'fills in the form in %s, whatever the words hold',
    (locale) => {
      const address = reportAddress(repository, locale, report);
      expect(address).toMatch(/^https:\/\/forge\.example\/handbook\/issues\/new\?template=claim\./);
      expect(fields(address)).toEqual({ template: `claim.${locale}.yml`, ...report });
      expect(new URL(address).hash).toBe('');
    },
  );

  test('leaves the text to the reader where there is none yet', () => {
    const { text, ...rest } = report;
    expect(fields(reportAddress(repository, 'en', rest))).toEqual({
      template: 'claim.en.yml',
      ...rest,
    });
  });

  test.each(['数'.repeat(5000), '🏦'.repeat(5000), 'word '.repeat(5000)])(
    'cuts a long text short, between characters, and says so',
    (text) => {
      const address = reportAddress(repository, 'en', { ...report, text });
      expect(address.length).toBeLessThanOrEqual(longestAddress);
      expect(address.length).toBeGreaterThan(longestAddress * 0.8);
      const cut = fields(address).text as string;
      expect(cut.endsWith('…')).toBe(true);
      expect(text.startsWith(cut.slice(0, -1))).toBe(true);
      expect(cut).not.toContain('\ufffd');
    },
  );
});
