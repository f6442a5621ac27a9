import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { defaultLocale, locales } from '../evidence/locale';

/** Why a server could not listen, told so that the reader can mend it. */
export class ListenError extends Error {}

/**
 * Serves a finished site on every interface. An address that leads nowhere answers 404 with the page
 * for it in the locale of the address.
 * @param port - 0 takes any free one
 * @throws ListenError where the port is taken or not allowed
 */
export async function serve(folder: string, port: number): Promise<Server> {
  const files = sirv(folder, { extensions: ['html'], etag: true });
  const notFoundPages = readNotFoundPages(folder);
  const server = createServer((request, response) => {
    files(request, response, () => {
      const locale = locales.find((locale) => request.url?.startsWith(`/${locale}/`));
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFoundPages.get(locale ?? defaultLocale));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port)));
    server.listen(port, resolve);
  });
  return server;
}

function readNotFoundPages(folder: string): Map<string, Buffer> {
  const pages = new Map<string, Buffer>();
  for (const locale of locales) {
    const file = path.join(folder, locale === defaultLocale ? '' : locale, '404.html');
    if (existsSync(file)) pages.set(locale, readFileSync(file));
  }
  return pages;
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    const another = `PORT=${port + 1} npm start`;
    return new ListenError(
      `Port ${port} is taken by another program: stop that one, or choose another port with \`${another}\`.`,
    );
  }
  if (error.code === 'EACCES') {
    return new ListenError(
      `Port ${port} is not allowed to this user: choose one from 1024 up with \`PORT=3000 npm start\`.`,
    );
  }
  return error;
}
