import { describe, expect, it } from 'vitest';
import { answerPolicy, pagePolicy } from './policy';

const policy = pagePolicy({ scripts: ["'sha256-a'"], styles: ["'sha256-b'"] });

describe('the policy of a page', () => {
  it('begins with nothing, and allows what is needed', () => {
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self' 'sha256-a'",
      "style-src 'self' 'sha256-b'",
      "style-src-attr 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "worker-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
    ]);
  });

  it('names nothing that browsers heed in a header alone', () => {
    expect(policy).not.toMatch(/frame-ancestors|report-|sandbox/);
  });
});

describe('the policy of an answer', () => {
  it('says nothing about the scripts of a page, which the page knows', () => {
    expect(answerPolicy).not.toMatch(/default-src|script-src|style-src /);
  });

  it('forbids what a page says nothing about, and allows no more than a page', () => {
    const [last, ...others] = answerPolicy.split('; ').reverse();
    expect(last).toBe("frame-ancestors 'none'");
    expect(policy.split('; ')).toEqual(expect.arrayContaining(others));
  });
});
