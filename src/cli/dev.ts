import { docusaurus } from './docusaurus';
import { notAPort, portFrom } from './port';

const port = portFrom(process.env.PORT);
if (port === undefined) {
  console.error(notAPort(process.env.PORT));
  process.exitCode = 1;
} else {
  const args = process.argv.slice(2);
  process.exitCode = docusaurus(['start', '--port', String(port), ...args]) ? 0 : 1;
}
