// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { click, mountPage } from '../../../tests/docusaurus/mount';
import { only, readable } from '../../../tests/docusaurus/render';
import { site } from '../../../tests/docusaurus/site';
import { useAddressList, useAddressValue } from './address';

beforeEach(() => {
  Object.assign(site, { search: '', hash: '' });
});

function Chooser() {
  const [kinds, choose] = useAddressList('kind');
  const [sort, order] = useAddressValue('sort');
  const both = () => {
    choose([...kinds, 'new']);
    order(sort === '' ? 'name' : '');
  };
  return (
    <button onClick={both} type="button">
      {kinds.join('+')} by {sort}
    </button>
  );
}

describe('state in the address', () => {
  test('is read from it and written to it, each key on its own', async () => {
    site.search = '?kind=old&other=1';
    const button = only(mountPage(<Chooser />), 'button');
    expect(readable(button)).toBe('old by');
    await click(button);
    expect(readable(button)).toBe('old+new by name');
    expect(site.search).toBe('other=1&kind=old&kind=new&sort=name');
    await click(button);
    expect(site.search).toBe('other=1&kind=old&kind=new&kind=new');
  });

  test('leaves the place the address names alone', async () => {
    site.hash = '#row';
    await click(only(mountPage(<Chooser />), 'button'));
    expect(site.hash).toBe('#row');
  });
});
