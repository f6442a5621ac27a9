import { describe, expect, it } from 'vitest';
import { insertSlug, slugsOf } from './insert-slug';

const sidebars = "const sidebars = {\n  handbook: [\n    'overview',\n    'banking',\n  ],\n};\n";

function inserted(text: string, after?: string): string | undefined {
  const result = insertSlug(text, 'securities', after);
  return 'text' in result ? result.text : undefined;
}

describe('insertSlug', () => {
  it('puts a slug after another', () => {
    expect(inserted(sidebars, 'overview')).toBe(
      sidebars.replace("'overview',\n", "'overview',\n    'securities',\n"),
    );
  });

  it('puts a slug at the end, and a comma where there is none', () => {
    const bare = sidebars.replace("'banking',", "'banking'");
    const expected = sidebars.replace("'banking',\n", "'banking',\n    'securities',\n");
    expect(inserted(sidebars)).toBe(expected);
    expect(inserted(bare)).toBe(expected);
  });

  it('names the page meant where there is no such one', () => {
    expect(insertSlug(sidebars, 'securities', 'bankin')).toEqual({
      at: '--after',
      found: '`bankin`',
      expected: 'a page of sidebars.ts',
      hint: 'did you mean `banking`?',
    });
  });
});

it('lists the slugs in order', () => {
  expect(slugsOf(sidebars)).toEqual(['overview', 'banking']);
});
