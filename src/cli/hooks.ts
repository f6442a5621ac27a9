import { type Outcome, turnOff, turnOn } from './git-hooks';
import { siteDir } from './site-dir';

/** Turns the git hooks on, or off again. */
function main([wish = 'on', ...more]: string[]): Outcome {
  if (more.length === 0 && wish === 'on') return turnOn(siteDir);
  if (more.length === 0 && wish === 'off') return turnOff(siteDir);
  return {
    done: false,
    sentence: '`npm run hooks` turns the git hooks on, `npm run hooks -- off` turns them off.',
  };
}

const { done, sentence } = main(process.argv.slice(2));
console[done ? 'log' : 'error'](sentence);
process.exitCode = done ? 0 : 1;
