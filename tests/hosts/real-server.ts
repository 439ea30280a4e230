import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../support/free-port';
import { ask } from '../lib/workshop/serve/ask';

export type RealServer = { port: number; stop: () => Promise<void> };

const modules = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** The programs that are needed, where Debian puts them. */
const programs = { nginx: '/usr/sbin/nginx', caddy: '/usr/bin/caddy' };

export const isInstalled = {
  nginx: existsSync(programs.nginx) && existsSync(modules),
  caddy: existsSync(programs.caddy),
};

/** nginx for `<folder>/out`, with the files of `<folder>/hosting`. */
export async function startNginx(folder: string): Promise<RealServer> {
  const port = await freePort();
  const home = join(folder, 'nginx');
  mkdirSync(home);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(home, name)};`,
  );
  const config = `load_module ${modules};
daemon off;
master_process off;
pid ${join(home, 'pid')};
error_log stderr;
events {}
http {
  access_log off;
  ${temporary.join('\n  ')}
  include ${join(folder, 'hosting', 'nginx', 'maps.conf')};
  server {
    listen 127.0.0.1:${port};
    root ${join(folder, 'out')};
    include ${join(folder, 'hosting', 'nginx', 'server.conf')};
  }
}
`;
  writeFileSync(join(home, 'nginx.conf'), config);
  return startProgram(
    port,
    programs.nginx,
    ['-e', 'stderr', '-p', home, '-c', join(home, 'nginx.conf')],
    {},
  );
}

/** Caddy for `<folder>/out`, with the file of `<folder>/hosting`. */
export async function startCaddy(folder: string): Promise<RealServer> {
  const port = await freePort();
  const home = join(folder, 'caddy');
  mkdirSync(home);
  const config = `{
	admin off
	auto_https off
	storage file_system ${home}
}
http://:${port} {
	bind 127.0.0.1
	root * ${join(folder, 'out')}
	import ${join(folder, 'hosting', 'caddy', 'site.caddy')}
}
`;
  writeFileSync(join(home, 'Caddyfile'), config);
  const words = ['run', '--config', join(home, 'Caddyfile'), '--adapter', 'caddyfile'];
  return startProgram(port, programs.caddy, words, {
    HOME: home,
    XDG_CONFIG_HOME: home,
    XDG_DATA_HOME: home,
  });
}

async function startProgram(
  port: number,
  program: string,
  words: string[],
  settings: Record<string, string>,
): Promise<RealServer> {
  const child = spawn(program, words, {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (part) => (said += String(part)));
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${program} did not start: ${said}`);
    const answers = await ask(port, '/').then(
      () => true,
      () => false,
    );
    if (answers) return { port, stop };
    await wait(50);
  }
}
