import { isIP } from 'node:net';

/** Where the server listens. */
export type Settings = { host: string; port: number };

/**
 * Reads HOST and PORT; without them the server listens on 127.0.0.1:3000, where
 * only this computer reaches it. Port 0 lets the system choose.
 * Throws an Error with a sentence when one of them cannot be used.
 *
 * @example
 * readSettings({ PORT: '8080' }) // { host: '127.0.0.1', port: 8080 }
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const host = environment['HOST'] || '127.0.0.1';
  const port = environment['PORT'] || '3000';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new Error(
      `PORT must be a whole number from 0 to 65535, for example PORT=8080. It is "${port}".`,
    );
  }
  if (isIP(host) === 0 && !/^(?=.{1,253}$)(?!-)[a-z0-9-]+(?:\.[a-z0-9-]+)*$/i.test(host)) {
    throw new Error(
      `HOST must be an address or a name of this computer, for example HOST=0.0.0.0. It is "${host}".`,
    );
  }
  return { host, port: Number(port) };
}

/**
 * What a person types into a browser to reach the server.
 *
 * @example
 * webAddress({ host: '::1', port: 3000 }) // 'http://[::1]:3000/'
 */
export function webAddress({ host, port }: Settings): string {
  return `http://${isIP(host) === 6 ? `[${host}]` : host}:${port}/`;
}

/**
 * Why the server could not listen, and what to do.
 *
 * @param code of the error that the system gave, such as EADDRINUSE
 *
 * @example
 * listenProblem('EADDRINUSE', { host: '127.0.0.1', port: 3000 })
 * // 'Port 3000 on 127.0.0.1 is taken by another program. Stop that program, or choose another port: PORT=3001 npm run serve'
 */
export function listenProblem(code: string | undefined, { host, port }: Settings): string {
  if (code === 'EADDRINUSE') {
    const other = port < 65_535 ? port + 1 : 8080;
    return `Port ${port} on ${host} is taken by another program. Stop that program, or choose another port: PORT=${other} npm run serve`;
  }
  if (code === 'EACCES')
    return `This account may not use port ${port}. Choose one above 1023: PORT=8080 npm run serve`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return `HOST is "${host}", which is not an address of this computer. Leave it out to use 127.0.0.1.`;
  }
  return `The server could not listen on ${host}, port ${port} (${code ?? 'for an unknown reason'}).`;
}
