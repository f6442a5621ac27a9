// @vitest-environment jsdom
import { describe, expect, it, test, vi } from 'vitest';
import { click, mountPage } from '../../../tests/docusaurus/mount';
import { only, readable, renderPage, textsOf } from '../../../tests/docusaurus/render';
import type { EditionState, Failure } from '../../offline/protocol';
import { OfflineEdition } from './OfflineEdition';

const on = '2026-11-26T08:00:00.000Z';

function panel(state: EditionState) {
  const actions = { save: vi.fn(), cancel: vi.fn(), remove: vi.fn() };
  return { actions, element: <OfflineEdition state={state} {...actions} /> };
}

describe('the offer to keep an edition', () => {
  it.each<[EditionState, string, string]>([
    [
      { state: 'absent', fetch: 3_870_000 },
      '保存本版供离线阅读（约 3.9 MB）',
      'Save this edition for offline (about 3.9 MB)',
    ],
    [
      { state: 'saving', fetch: 3_870_000, done: 1_200_000 },
      '1.2 MB / 3.9 MB正在保存本版……取消',
      '1.2 MB / 3.9 MBSaving this edition…Cancel',
    ],
    [
      { state: 'saved', on, bytes: 12_200_000 },
      '本版（中文）已存于本机，可离线阅读和搜索：2026年11月26日保存，占用 12.2 MB。从本机移除',
      'This edition is kept on this device in English, to be read and searched offline: saved ' +
        'November 26, 2026, 12.2 MB.Remove from this device',
    ],
    [
      { state: 'older', on, fetch: 940_000 },
      '本机存有 2026年11月26日保存的本版，此后网站已更新。更新离线内容（约 0.9 MB）从本机移除',
      'This device keeps this edition as saved November 26, 2026; the site has been updated ' +
        'since.Update what is kept offline (about 0.9 MB)Remove from this device',
    ],
  ])('says of %o how much it is and what can be done', (state, chinese, english) => {
    const { element } = panel(state);
    expect(readable(renderPage(element, 'zh-Hans'))).toBe(chinese);
    expect(readable(renderPage(element, 'en'))).toBe(english);
  });

  it('does what its buttons say', async () => {
    const absent = panel({ state: 'absent', fetch: 1 });
    await click(only(mountPage(absent.element), 'button'));
    expect(absent.actions.save).toHaveBeenCalledOnce();
    const saving = panel({ state: 'saving', fetch: 2, done: 1 });
    await click(only(mountPage(saving.element), 'button'));
    expect(saving.actions.cancel).toHaveBeenCalledOnce();
    const saved = panel({ state: 'saved', on, bytes: 1 });
    await click(only(mountPage(saved.element), 'button'));
    expect(saved.actions.remove).toHaveBeenCalledOnce();
  });

  it('says how far it is, to screen readers, too', () => {
    const page = renderPage(panel({ state: 'saving', fetch: 4, done: 1 }).element, 'en');
    const bar = only(page, 'progress[aria-label="Progress of saving"]');
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['1', '4']);
  });

  it('lets what failed be tried again', () => {
    const page = renderPage(panel({ state: 'absent', fetch: 1, failure: 'full' }).element, 'en');
    expect(readable(only(page, '[role="status"]'))).toContain('not enough room');
    expect(textsOf(page, 'button')).toHaveLength(1);
  });
});

test.each<[Failure, string]>([
  ['refused', '浏览器不允许本站保存内容'],
  ['unsupported', '此浏览器不支持离线阅读'],
  ['insecure', 'https'],
])('where it is %s, it says so and offers nothing', (failure, says) => {
  const page = renderPage(panel({ state: 'impossible', failure }).element);
  expect(readable(page)).toContain(says);
  expect(textsOf(page, 'button')).toEqual([]);
});
