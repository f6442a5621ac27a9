import { notAPort, portFrom } from './port';
import { ListenError, serve } from './server';
import { buildDir, buildIfStale } from './site-build';

/** Builds what has changed and serves the finished site until it is stopped. */
async function start(): Promise<number | undefined> {
  const port = portFrom(process.env.PORT);
  if (port === undefined) {
    console.error(notAPort(process.env.PORT));
    return 1;
  }
  if (!buildIfStale()) return 1;
  try {
    await serve(buildDir, port);
  } catch (error) {
    if (!(error instanceof ListenError)) throw error;
    console.error(error.message);
    return 1;
  }
  console.log(`The handbook is at http://localhost:${port}/ and http://localhost:${port}/en/`);
  console.log('Stop it with Ctrl-C.');
  return undefined;
}

start().then((status) => {
  process.exitCode = status;
});
