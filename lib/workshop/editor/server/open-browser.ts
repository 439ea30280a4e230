import { spawn } from 'node:child_process';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, [command: string, ...words: string[]]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  linux: ['xdg-open'],
};

/** Opens an address in the person's browser where the system has a way to; otherwise nothing happens. */
export function openBrowser(address: string): void {
  const [command, ...words] = OPENERS[process.platform] ?? [];
  if (command === undefined) return;
  const opener = spawn(command, [...words, address], { stdio: 'ignore', detached: true });
  // The address was printed, so a computer without an opener loses nothing.
  opener.on('error', () => undefined);
  opener.unref();
}
