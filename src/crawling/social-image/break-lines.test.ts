import { describe, expect, it } from 'vitest';
import { breakLines } from './break-lines';

/** Lines of so many characters, Han ones counting twice. */
function lines(text: string, width: number): string[] {
  const widthOf = (text: string) => text.replace(/[^\x20-\x7f]/g, 'xx').length;
  return breakLines(text, { widthOf, width });
}

describe('breaking a title into lines', () => {
  it('leaves a short one on one line', () => {
    expect(lines('腾讯云与阿里云', 20)).toEqual(['腾讯云与阿里云']);
  });

  it('breaks Chinese after a mark rather than within a word', () => {
    expect(lines('腾讯云的历史：挑战与里程碑', 22)).toEqual(['腾讯云的历史：', '挑战与里程碑']);
  });

  it('breaks Chinese between words where it has no mark', () => {
    expect(lines('每一条论断都有出处与时点的双语手册', 22)).toEqual([
      '每一条论断都有出处',
      '与时点的双语手册',
    ]);
  });

  it('never begins a line with a mark', () => {
    expect(lines('一二三四，五六', 8)).toEqual(['一二三', '四，五六']);
  });

  it('keeps a Latin word whole', () => {
    expect(lines('金融级 TDSQL 数据库', 12)).toEqual(['金融级', 'TDSQL 数据库']);
  });

  it('breaks English evenly, without the space at the end of a line', () => {
    expect(lines('blockchain services in the cloud', 24)).toEqual([
      'blockchain services',
      'in the cloud',
    ]);
  });

  it('takes as few lines as it can', () => {
    expect(lines('one: two three', 14)).toEqual(['one: two three']);
  });

  it('lets a word that no line holds stand out', () => {
    expect(lines('a disproportionately b', 10)).toEqual(['a', 'disproportionately', 'b']);
  });

  it('knows what to do with nothing', () => {
    expect(lines('', 10)).toEqual([]);
  });
});
