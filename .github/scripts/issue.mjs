// Keeps one issue that says what wants upkeep: node issue.mjs <folder of the artifact>
import { ask, list, ourselves } from './github.mjs';
import { harmless, readUntrusted } from './harmless.mjs';

const marker = '<!-- upkeep -->';
const label = 'upkeep';
const title = '待维护：失效的链接与应当复核的论断 · Upkeep: dead links and claims due for review';

const report = readUntrusted(process.argv[2] ?? '.', 'report.md').trim();
const body = `${marker}\n${harmless(report)}`;
// By its mark and not by its label, which anybody who looks after the issues may take off.
const issues = await list('/issues?state=open');
const open = issues.find(({ body, user }) => user?.login === ourselves && body?.startsWith(marker));

if (open && report) await ask('PATCH', `/issues/${open.number}`, { body });
else if (open) await ask('PATCH', `/issues/${open.number}`, { state: 'closed' });
else if (report) await ask('POST', '/issues', { title, body, labels: [label] });
else console.log('Nothing wants upkeep.');
