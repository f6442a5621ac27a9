import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { colours, mark } from './looks';

const repository = path.resolve(import.meta.dirname, '../../..');

it('has the colours of the site in light', () => {
  const css = readFileSync(path.join(repository, 'src/css/custom.css'), 'utf8');
  const light = css.slice(css.indexOf(':root'), css.indexOf('[data-theme="dark"]'));
  const colour = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(light)?.[1];
  expect(colours).toEqual({
    paper: colour('handbook-paper'),
    ink: colour('handbook-ink'),
    muted: colour('handbook-muted'),
    rule: colour('handbook-rule'),
    jade: colour('ifm-color-primary'),
    cinnabar: colour('handbook-accent'),
  });
});

it('has the sign of the site', () => {
  const logo = readFileSync(path.join(repository, 'static/img/logo.svg'), 'utf8');
  expect(logo.replace(/>\s+</g, '><')).toContain(mark);
});
