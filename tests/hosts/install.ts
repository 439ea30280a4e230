/** `npx tsx tests/hosts/install.ts`: installs nginx and Caddy from Debian's packages, for the tests that start them. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const packages = ['nginx', 'libnginx-mod-http-brotli-static', 'caddy'];

function run(command: string, ...words: string[]): boolean {
  return (
    spawnSync(command, words, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  );
}

function install(): string {
  if (existsSync('/usr/sbin/nginx') && existsSync('/usr/bin/caddy'))
    return 'nginx and Caddy are here already.';
  if (process.getuid?.() !== 0)
    return `nginx and Caddy are not here, so their tests are skipped. Only root may install them: apt-get install ${packages.join(' ')}`;
  if (
    !run('apt-get', 'update') ||
    !run('apt-get', 'install', '-y', '--no-install-recommends', ...packages)
  ) {
    return `nginx and Caddy could not be installed, so their tests are skipped. To run them: apt-get install ${packages.join(' ')}`;
  }
  // The packages start their services; the tests start their own.
  for (const service of ['nginx', 'caddy']) run('service', service, 'stop');
  return 'nginx and Caddy are installed, and their services stopped.';
}

console.log(install());
