import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { secure } from './page';

const page = (body: string, head = '<meta charset=UTF-8>') =>
  `<!doctype html><html><head>${head}<title>TDSQL</title></head><body>${body}</body></html>`;

/** What a browser takes for the hash of a script. */
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The policy of a page, by directive. */
function policyOf(html: string): Record<string, string> {
  const secured = secure(html);
  if (!('html' in secured)) throw new Error(`${secured.faults.map(({ found }) => found)}`);
  const [, policy = ''] =
    /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(secured.html) ?? [];
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

const saysOf = (html: string) => {
  const secured = secure(html);
  return 'faults' in secured ? secured.faults : [];
};

describe('a page with its policy', () => {
  it('has it right behind its character set, and is the same otherwise', () => {
    const html = page('<p>强同步</p>');
    const secured = secure(html);
    expect('html' in secured && secured.html).toMatch(
      /^<!doctype html><html><head><meta charset=UTF-8><meta http-equiv="Content-Security-Policy" content="default-src 'none'; [^"]*"><title>/,
    );
    expect('html' in secured && secured.html.replace(/<meta http-equiv.*?>/, '')).toBe(html);
  });

  it('stays as it is', () => {
    const once = secure(page('<script>theme()</script>'));
    if (!('html' in once)) throw new Error('It has faults.');
    expect(secure(once.html)).toEqual(once);
  });

  it('gets another once its scripts have changed', () => {
    const once = secure(page('<script>theme()</script>'));
    if (!('html' in once)) throw new Error('It has faults.');
    expect(secure(once.html.replace('theme()', 'colours()'))).toEqual(
      secure(page('<script>colours()</script>')),
    );
  });

  it('runs the scripts that stand in it, each once, and no others', () => {
    const html = page(
      '<script>theme()</script><script type=module>late("强")</script><script>theme()</script>',
    );
    expect(policyOf(html)['script-src']).toBe(`'self' ${hash('theme()')} ${hash('late("强")')}`);
    expect(policyOf(page('<script src=/a.js></script>'))['script-src']).toBe("'self'");
  });

  it('needs no hash of data', () => {
    const data = '<script type="application/ld+json">{}</script><script type=text/x>a</script>';
    expect(policyOf(page(data))['script-src']).toBe("'self'");
  });

  it('has the hash of a script as a browser reads its lines', () => {
    expect(policyOf(page('<script>a()\r\nb()</script>'))['script-src']).toBe(
      `'self' ${hash('a()\nb()')}`,
    );
  });

  it('keeps the styles that stand in it', () => {
    expect(policyOf(page('<style>p{color:red}</style>'))['style-src']).toBe(
      `'self' ${hash('p{color:red}')}`,
    );
  });

  it('lets no code be made out of text', () => {
    const { 'script-src': scripts, 'style-src': styles } = policyOf(page('<p style="color:red">'));
    expect([scripts, styles]).toEqual(["'self'", "'self'"]);
  });
});

describe('a page without', () => {
  it.each([
    [
      'code in an attribute',
      '<b>a</b><a href="/" onclick="go()">',
      {
        offset: 88,
        found: '`<a onclick="go()">`',
        expected: 'no code in an attribute',
        hint: 'listen from a component (`onClick={…}`) or from a client module',
      },
    ],
    [
      'code in an address',
      '<a href=" java\nscript:go()">',
      {
        offset: 80,
        found: '`<a href=" java\\nscript:go()">`',
        expected: 'an address that leads somewhere',
        hint: 'use a button, and listen to it from a component',
      },
    ],
    [
      'a picture from another host',
      '<img src="https://example.org/a.png">',
      {
        offset: 80,
        found: '`<img src="https://example.org/a.png">`',
        expected: 'nothing that is loaded from another host',
        hint: 'keep the file in the repository, below `static/` or beside the page',
      },
    ],
  ])('has %s', (_, body, fault) => {
    expect(saysOf(page(body))).toEqual([fault]);
  });

  it.each([
    '<link rel="preconnect" href="https://example.org">',
    '<link rel=stylesheet href=//example.org/a.css>',
    '<script src="//example.org/a.js"></script>',
    '<svg><use href="https://example.org/a.svg#b" /></svg>',
  ])('asks another host: %s', (element) => {
    expect(saysOf(page(element))).toHaveLength(1);
  });

  it('may lead to other hosts all the same', () => {
    expect(
      saysOf(
        page(
          '<a href="https://example.org/">a</a><link rel=canonical href=https://example.org/a>' +
            '<form action="/search"></form>',
        ),
      ),
    ).toEqual([]);
  });

  it('tells everything at once, and what it lacks', () => {
    expect(saysOf(page('<p onclick=a()><p onload=b()>', '')).map(({ found }) => found)).toEqual([
      'a page without `<meta charset>`',
      '`<p onclick="a()">`',
      '`<p onload="b()">`',
    ]);
  });
});
