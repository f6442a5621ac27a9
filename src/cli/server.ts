import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { defaultLocale, locales } from '../evidence/locale';
import { securityHeaders } from '../hosting/headers';

/** Why a server could not listen, told so that the reader can mend it. */
export class ListenError extends Error {}

/**
 * Takes a port on every interface, for `answer` to use.
 * @param port - 0 takes any free one
 * @param command - what was typed to be served, to be typed again with another port
 * @throws ListenError where the port is taken or not allowed
 */
export async function listen(port: number, command = 'npm start'): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port, command)));
    server.listen(port, resolve);
  });
  return server;
}

/**
 * Answers with the files of a finished site, and the headers that it is published with but for how long
 * they may be kept. An address that leads nowhere gets 404 and the page for it in the locale of the address.
 */
export function answer(server: Server, folder: string): void {
  const files = sirv(folder, { extensions: ['html'], etag: true, setHeaders: secure });
  const notFoundPages = readNotFoundPages(folder);
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    files(request, response, () => {
      const locale = locales.find((locale) => request.url?.startsWith(`/${locale}/`));
      secure(response);
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFoundPages.get(locale ?? defaultLocale));
    });
  });
}

/** What would be stopped once the site is published is stopped here, too. */
function secure(response: ServerResponse): void {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
}

function readNotFoundPages(folder: string): Map<string, Buffer> {
  const pages = new Map<string, Buffer>();
  for (const locale of locales) {
    const file = path.join(folder, locale === defaultLocale ? '' : locale, '404.html');
    if (existsSync(file)) pages.set(locale, readFileSync(file));
  }
  return pages;
}

function explain(error: NodeJS.ErrnoException, port: number, command: string): Error {
  if (error.code === 'EADDRINUSE') {
    const another = `PORT=${port + 1} ${command}`;
    return new ListenError(
      `Port ${port} is taken by another program: stop that one, or choose another port with \`${another}\`.`,
    );
  }
  if (error.code === 'EACCES') {
    return new ListenError(
      `Port ${port} is not allowed to this user: choose one from 1024 up with \`PORT=3000 ${command}\`.`,
    );
  }
  return error;
}
