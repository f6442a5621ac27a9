import { describe, expect, it } from 'vitest';
import { reportOf } from './report';
import { results } from './samples';

describe('reportOf', () => {
  const report = reportOf(results);

  /** The cells of the row that a name heads. */
  const row = (name: string) =>
    report
      .split('\n')
      .find((line) => line.startsWith(`| ${name}`))
      ?.split('|')
      .map((cell) => cell.trim())
      .slice(2, -1);

  it('has both sites and their ratio at each size, and a dash for what was not measured', () => {
    expect(row('cold build')).toEqual(['50 s', '100 s', '**0.50**', '—', '—', '—']);
    expect(row('output')).toEqual(['50 MB', '100 MB', '**0.50**', '—', '—', '—']);
    expect(row('… files')).toEqual(['600', '600', '**1.00**', '—', '—', '—']);
    expect(row('… search index')).toEqual(['—', '—', '—', '—', '—', '—']);
  });

  it('tells what failed, but not where things lie on the machine', () => {
    expect(report).toContain('- handbook 400: Error: no room in …\n');
  });

  it('says what the figures were taken on, and how', () => {
    expect(report).toContain('2026-11-26, Docusaurus 3.10.2, 2 cores, 24 GiB, Node 20.20.2');
    expect(report).toContain('4/20 as long as the handbook’s median page'.replace('’', "'"));
    expect(report).not.toContain('Other programs');
  });

  it('warns of figures that were taken on a busy machine', () => {
    const busy = { ...results, machine: { ...results.machine, load: 3 } };
    expect(reportOf(busy)).toContain('**Other programs kept the cores busy');
  });
});
