import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { locales } from '../../src/evidence/locale';
import { type Form, formErrors, questionsIn } from '../support/forms';
import { hostingFile, read, readHostingFiles, repository } from '../support/hosting-files';
import { scriptsRunBy } from '../support/workflows';

const forms = readHostingFiles<Form['content']>('ISSUE_TEMPLATE').filter(
  ({ name }) => name !== 'config.yml',
);
const kinds = ['claim', 'source', 'translation', 'feature'];

describe('the issue forms', () => {
  it('are there for every kind in every language', () => {
    const expected = kinds.flatMap((kind) => locales.map((locale) => `${kind}.${locale}.yml`));
    expect(forms.map(({ name }) => name).toSorted()).toEqual(expected.toSorted());
  });

  it.each(forms.map((form) => [form.name, form] as const))('%s is one GitHub takes', (_, form) => {
    expect(formErrors(form)).toEqual([]);
  });

  it.each(kinds)('%s asks for the same in every language', (kind) => {
    const [first, ...others] = forms.filter(({ name }) => name.startsWith(`${kind}.`));
    for (const other of others) expect(questionsIn(other)).toEqual(questionsIn(first as Form));
  });

  it('have names that differ', () => {
    expect(new Set(forms.map(({ content }) => content.name)).size).toBe(forms.length);
  });

  it('ask about a claim what the site fills in', () => {
    const form = forms.find(({ name }) => name === 'claim.en.yml') as Form;
    expect(questionsIn(form)).toEqual([
      'record (input)',
      'edition (input)',
      'address (input)',
      'text (textarea)',
      'wrong (textarea, required)',
      'evidence (textarea, required)',
    ]);
  });
});

describe('what GitHub refuses', () => {
  const form = (body: string, top = 'title: A') =>
    hostingFile('a.yml', `name: A\ndescription: A\n${top}\nlabels: [a]\nbody: [${body}]`);
  const input = '{ type: input, id: a, attributes: { label: A } }';

  it('is nothing in a sound form', () => {
    expect(formErrors(form(input))).toEqual([]);
  });

  it.each([
    ['a form without a question', form(''), 'body: something to fill in'],
    [
      'an id twice',
      form(`${input}, ${input.replace('label: A', 'label: B')}`),
      'body: ids that differ',
    ],
    [
      'a label twice',
      form(`${input}, ${input.replace('id: a', 'id: b')}`),
      'body: labels that differ',
    ],
    [
      'a blank label',
      form(input.replace('label: A', "label: ' '")),
      'body.0.attributes.label: a text that is not blank',
    ],
    [
      'an id with a blank',
      form(input.replace('id: a', 'id: a b')),
      'body.0.id: letters, digits, `-` and `_`',
    ],
    [
      'a forbidden word',
      form(input.replace('label: A', 'label: Your password')),
      'body.0.attributes.label: a label that asks for no password',
    ],
    [
      'the reserved option',
      form('{ type: dropdown, id: a, attributes: { label: A, options: [b, None] } }'),
      'body.0.attributes.options.1: another word than the reserved `None`',
    ],
    [
      'an option twice',
      form('{ type: dropdown, id: a, attributes: { label: A, options: [b, b] } }'),
      'body.0.attributes.options: options that differ',
    ],
  ])('%s', (_, form, said) => {
    expect(formErrors(form)).toEqual([said]);
  });

  it.each([
    ['an unknown key', form(input, 'titel: A')],
    ['an unknown type', form(input.replace('type: input', 'type: text'))],
  ])('%s', (_, form) => {
    expect(formErrors(form)).not.toEqual([]);
  });
});

describe('beside the forms', () => {
  it('the way to write leads to the page on contributing', () => {
    const config = parse(read('.github/ISSUE_TEMPLATE/config.yml'));
    expect(config.blank_issues_enabled).toBe(false);
    const [, site] = /'(https:\/\/[^']+\.github\.io)'/.exec(read('docusaurus.config.ts')) ?? [];
    const [, repo] = /repository = '([^']+)'/.exec(read('docusaurus.config.ts')) ?? [];
    expect(config.contact_links.map(({ url }: { url: string }) => url)).toEqual([
      `${site}/contribute`,
      `${site}/en/contribute`,
      `${repo}/blob/main/CONTRIBUTING.md`,
    ]);
  });

  it('the pull-request template names commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = scriptsRunBy(read('.github/pull_request_template.md'));
    expect(named).not.toEqual([]);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });

  it('the owners own what is there', () => {
    const patterns = read('.github/CODEOWNERS')
      .split('\n')
      .filter((line) => line.startsWith('/'))
      .map((line) => line.split(/\s+/)[0] as string);
    expect(patterns.length).toBeGreaterThan(5);
    const gone = patterns
      .map((pattern) => pattern.replace(/\*.*/, ''))
      .filter((folder) => !existsSync(path.join(repository, folder)));
    expect(gone).toEqual([]);
  });

  it('both kinds of dependency are kept up to date', () => {
    const { updates } = parse(read('.github/dependabot.yml'));
    expect(updates.map((update: Record<string, string>) => update['package-ecosystem'])).toEqual([
      'npm',
      'github-actions',
    ]);
  });
});
