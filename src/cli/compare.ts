import { run } from './command';
import { siteDir } from './site-dir';
import { tellChanges } from './tell-changes';

run((args) => {
  const { text, note } = tellChanges(siteDir, args);
  if (note) console.error(note);
  process.stdout.write(text);
});
