import { notAPort, portFrom } from './port';
import { answer, ListenError, listen } from './server';
import { buildIfStale, type Target } from './site-build';

interface Service {
  target: Target;
  /** What is served, at the beginning of a sentence. */
  name: string;
  /** What was typed to have it. */
  command: string;
}

/** Builds what has changed and serves it until it is stopped; says plainly where it cannot. */
export async function serveBuild(service: Service): Promise<void> {
  try {
    await serve(service);
  } catch (error) {
    if (!(error instanceof ListenError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

async function serve({ target, name, command }: Service): Promise<void> {
  const port = portFrom(process.env.PORT);
  if (port === undefined) throw new ListenError(notAPort(process.env.PORT));
  // The port comes first: nobody should wait for a build to hear that it is taken.
  const server = await listen(port, command);
  if (!(await buildIfStale(target))) {
    server.close();
    process.exitCode = 1;
    return;
  }
  answer(server, target.dir);
  console.log(`${name} is at http://localhost:${port}/ and http://localhost:${port}/en/`);
  console.log('Stop it with Ctrl-C.');
}
