// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { click, mountPage } from '../../../../tests/docusaurus/mount';
import { only, readable } from '../../../../tests/docusaurus/render';
import { Actions } from './Actions';
import { CopyButton } from './CopyButton';
import { DownloadButton } from './DownloadButton';
import { Downloads } from './Downloads';
import { csvFile, jsonFile } from './files';

const writeText = vi.fn<(text: string) => Promise<void>>();
Object.assign(navigator, { clipboard: { writeText } });

afterEach(() => {
  writeText.mockReset();
});

describe('CopyButton', () => {
  test.each([
    ['zh-Hans', '已复制'],
    ['en', 'Copied'],
  ] as const)('copies what it is given, and says so in %s', async (locale, words) => {
    writeText.mockResolvedValue();
    const page = mountPage(
      <Actions label="Take along">
        <CopyButton label="Markdown" text={async () => '| a |'} />
      </Actions>,
      locale,
    );
    expect(readable(only(page, '[role=status]'))).toBe('');
    await click(only(page, 'button'));
    expect(writeText).toHaveBeenCalledWith('| a |');
    expect(readable(only(page, '[role=status]'))).toBe(words);
  });

  test('says that the browser does not let it copy', async () => {
    writeText.mockRejectedValue(new DOMException('denied'));
    const page = mountPage(
      <Actions label="Take along">
        <CopyButton label="Markdown" text={() => 'text'} />
      </Actions>,
      'en',
    );
    await click(only(page, 'button'));
    expect(readable(only(page, '[role=status]'))).toBe(
      'Could not copy: the browser does not allow it.',
    );
  });
});

describe('DownloadButton', () => {
  test('saves what it makes under its name', async () => {
    const saved: { name: string; address: string }[] = [];
    const made: Blob[] = [];
    URL.createObjectURL = (content) => {
      made.push(content as Blob);
      return 'blob:made';
    };
    HTMLAnchorElement.prototype.click = function () {
      saved.push({ name: this.download, address: this.href });
    };
    const page = mountPage(
      <Downloads>
        <DownloadButton content={() => jsonFile({ value: 1 })} label="JSON" name="share.json" />
      </Downloads>,
    );
    await click(only(page, 'button'));
    expect(saved).toEqual([{ name: 'share.json', address: 'blob:made' }]);
    expect(made.map(({ type, size }) => [type, size])).toEqual([['application/json', 17]]);
    expect(readable(only(page, '[role=status]'))).toBe('已下载');
  });

  test('says that a file could not be made', async () => {
    const content = () => Promise.reject(new Error('offline'));
    const page = mountPage(
      <Downloads>
        <DownloadButton content={content} label="CSV" name="a.csv" />
      </Downloads>,
      'en',
    );
    await click(only(page, 'button'));
    expect(readable(only(page, '[role=status]'))).toBe(
      'The file could not be made. Please try again.',
    );
  });
});

test('a CSV file holds the rows, and the mark by which Chinese opens as such', async () => {
  const file = await csvFile([
    ['名称', 'Share'],
    ['腾讯云', 0.1],
  ]);
  expect(file.type).toBe('text/csv;charset=utf-8');
  const bytes = new Uint8Array(await bytesOf(file));
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toBe('名称,Share\n腾讯云,0.1\n');
});

function bytesOf(file: Blob): Promise<ArrayBuffer> {
  const reader = new FileReader();
  return new Promise((resolve) => {
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(file);
  });
}
