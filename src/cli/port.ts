/**
 * The port that the environment asks for, 3000 where it asks for none; undefined where what it says
 * is no port.
 */
export function portFrom(setting: string | undefined): number | undefined {
  if (setting === undefined || setting === '') return 3000;
  const port = Number(setting);
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined;
}

/** What to say where `PORT` holds no port. */
export function notAPort(setting: string | undefined): string {
  return `PORT is \`${setting}\`, which is no port: give a whole number from 1 to 65535.`;
}
