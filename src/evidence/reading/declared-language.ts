/** The language that a page says it is written in, read off its front matter without parsing it. */
export function declaredIn(page: string): string | undefined {
  const [frontMatter = ''] = /^---\n[^]*?\n---/.exec(page) ?? [];
  return /^language:\s*['"]?([\w-]+)/m.exec(frontMatter)?.[1];
}
