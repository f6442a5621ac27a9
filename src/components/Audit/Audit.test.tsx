// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { only, readable, renderPage, repeatedIds, textsOf } from '../../../tests/docusaurus/render';
import { site } from '../../../tests/docusaurus/site';
import { auditEntry, claim, longWord } from '../../evidence/views/samples';
import type { AuditEntryView, AuditView } from '../../evidence/views/views';
import { Audit } from './Audit';

function audit(...entries: AuditEntryView[]): AuditView {
  return { record: 'audit', edition: '2020-10', entries };
}

function render(data: AuditView, locale: 'zh-Hans' | 'en' = 'zh-Hans') {
  return renderPage(<Audit data={data} page={[data]} />, locale);
}

beforeEach(() => {
  site.search = '';
});

describe('Audit', () => {
  test.each([
    ['zh-Hans', '已更正', '2020-10 版的说法 § a', '本版的说法', '另见'],
    ['en', 'Corrected', 'What edition 2020-10 said § a', 'What this edition says', 'See also'],
  ] as const)('says in %s what was said, what is, and why', (locale, verdict, ...labels) => {
    const data = audit(auditEntry('a', { verdict: 'corrected', evidence: [claim('further')] }));
    const page = render(data, locale);
    expect(textsOf(page, '.verdict')).toEqual([verdict]);
    expect(textsOf(page, '.label')).toEqual(labels);
    expect(textsOf(page, '.earlier blockquote')).toEqual(['It was said of a.']);
    expect(readable(only(page, '#claim-now-a'))).toMatch(/^Statement of now-a\.\[1\]/);
    expect(readable(only(page, '.evidence li #claim-further'))).toMatch(/^Statement of further\./);
  });

  test('leads to the earlier claim, or names its place where no page shows it', () => {
    const { earlier } = auditEntry('b');
    const page = render(
      audit(
        auditEntry('a'),
        auditEntry('b', { earlier: { ...earlier, path: undefined } }),
        auditEntry('c', { earlier: { ...earlier, id: 'c', locator: undefined } }),
      ),
      'en',
    );
    expect(textsOf(page, '.earlier .label')).toEqual([
      'What edition 2020-10 said § a',
      'What edition 2020-10 said § b',
      'What edition 2020-10 said',
    ]);
    expect(only(page, '.earlier a').getAttribute('href')).toBe('/docs/2020-10/history#claim-a');
  });

  test('counts the verdicts, and leaves out those that nothing has', () => {
    const entries = [auditEntry('a'), auditEntry('b', { verdict: 'outdated' }), auditEntry('c')];
    const page = render(audit(...entries), 'en');
    expect(textsOf(page, '.counts li')).toEqual(['2 Confirmed', '1 Outdated']);
  });

  test('shows the note of the claim that answers', () => {
    const noted = claim('now-a', { note: ['Two sources differ.'] });
    const page = render(audit(auditEntry('a', { claim: noted }), auditEntry('b')), 'en');
    expect(textsOf(page, '.now > .note')).toEqual(['Note: Two sources differ.']);
  });

  test('has an anchor for every earlier claim, and no id twice', () => {
    const shared = { claim: claim('shared'), evidence: [claim('further')] };
    const data = audit(auditEntry('a', shared), auditEntry('b', shared));
    const page = renderPage(
      <>
        <Audit data={data} page={[data]} />
        <Audit again data={data} page={[data]} />
      </>,
    );
    expect(site.anchors).toEqual(['audit-a', 'claim-shared', 'claim-further', 'audit-b']);
    expect(only(page, '#claim-shared').closest('#audit-a')).not.toBeNull();
    expect(repeatedIds(page)).toEqual([]);
  });

  describe('with verdicts to choose among', () => {
    const data = audit(auditEntry('a', { verdict: 'outdated' }), auditEntry('b'), auditEntry('c'));
    const shown = (page: ParentNode) => textsOf(page, '.entry:not([hidden]) blockquote');

    test.each([
      ['zh-Hans', '结论', ['得到证实 2', '已过时 1']],
      ['en', 'Verdict', ['Confirmed 2', 'Outdated 1']],
    ] as const)('offers them in %s, and shows everything at first', (locale, label, choices) => {
      const page = render(data, locale);
      expect(textsOf(page, 'legend')).toEqual([label]);
      expect(textsOf(page, 'fieldset button')).toEqual(choices);
      expect(shown(page)).toHaveLength(3);
    });

    test('hides the other claims, whose anchors stay', () => {
      site.search = '?audit=verdict.outdated';
      const page = render(data);
      expect(shown(page)).toEqual(['It was said of a.']);
      expect(only(page, '#audit-b').hidden).toBe(true);
      expect(only(page, '#audit-b #claim-now-b')).not.toBeNull();
      expect(textsOf(page, '.counts b')).toEqual(['2', '1']);
    });
  });

  test('takes no claim, and a word that no line can hold', () => {
    const { earlier } = auditEntry('a');
    expect(render(audit()).querySelector('li')).toBeNull();
    const page = render(audit(auditEntry('a', { earlier: { ...earlier, statement: [longWord] } })));
    expect(textsOf(page, 'blockquote')).toEqual([longWord]);
  });
});
