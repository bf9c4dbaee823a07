import { readCommandLine, refuse } from './command-line';

/** Where a server is to be found. */
export interface WhereToListen {
  /** `localhost` unless the owner says otherwise, so that nobody else on the network reads along */
  readonly host: string;
  /** the first port that is tried */
  readonly port: number;
}

/**
 * Reads `--host` and `--port` (or PORT) of a command that serves; `what` says what the command
 * does.
 */
export function readWhereToListen(command: string, what: string, usualPort: number): WhereToListen {
  const usage = `${command} -- [--host NAME] [--port NUMBER]
  ${what}
  --host NAME     where it can be reached: localhost unless given, 0.0.0.0 for the whole network
  --port NUMBER   the first port that is tried, else PORT, else ${usualPort}; the next one that is free is taken`;
  const { values } = readCommandLine({ usage, options: { host: { type: 'string' }, port: { type: 'string' } } });
  const port = values.port ?? process.env.PORT ?? String(usualPort);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) refuse(usage, `"${port}" is no port, a number up to 65535`);
  if (values.host === '') refuse(usage, '--host has no name, such as 0.0.0.0');
  return { host: values.host ?? 'localhost', port: Number(port) };
}
