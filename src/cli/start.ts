import { notAPort, portFrom } from './port';
import { answer, ListenError, listen } from './server';
import { buildDir, buildIfStale } from './site-build';

/** Builds what has changed and serves the finished site until it is stopped. */
async function start(): Promise<void> {
  const port = portFrom(process.env.PORT);
  if (port === undefined) throw new ListenError(notAPort(process.env.PORT));
  // The port comes first: nobody should wait for a build to hear that it is taken.
  const server = await listen(port);
  if (!buildIfStale()) {
    server.close();
    process.exitCode = 1;
    return;
  }
  answer(server, buildDir);
  console.log(`The handbook is at http://localhost:${port}/ and http://localhost:${port}/en/`);
  console.log('Stop it with Ctrl-C.');
}

start().catch((error: unknown) => {
  if (!(error instanceof ListenError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
