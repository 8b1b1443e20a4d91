import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A web server from Debian, started for a test, serving a folder as a web team would set it up. */
export interface Server {
  origin: string;
  /** Its own folder: configuration and log. */
  folder: string;
  stop(): Promise<void>;
}
export interface ServerKind {
  name: string;
  /** Where Debian puts it. */
  program: string;
  /** @param root holds the site below its base path; `site` is the site's own folder */
  start(root: string, site: string): Promise<Server>;
}

export const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1').once('connect', () => (socket.destroy(), resolve(true))).once('error', () => resolve(false));
  });

async function run(program: string, args: string[], folder: string, port: number): Promise<Server> {
  const child: ChildProcess = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout?.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  // Asks again as fast as the loop turns: the port opens within milliseconds, or the program has ended and said why.
  while (!(await answers(port))) if (child.exitCode !== null) throw new Error(`${program} did not start: ${said}`);
  return {
    origin: `http://127.0.0.1:${port}`,
    folder,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** As root the workers run as another user, who must be allowed to read the folder of the site. */
const asRoot = process.getuid?.() === 0;

export const nginx: ServerKind = {
  name: 'nginx',
  program: '/usr/sbin/nginx',
  async start(root, site) {
    const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
    const port = await freePort();
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
    writeFileSync(
      join(folder, 'nginx.conf'),
      `daemon off; pid ${folder}/pid; error_log stderr; ${asRoot ? 'user root;' : ''}
events {}
http {
  include /etc/nginx/mime.types;
  access_log off; ${temporary}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${join(site, 'nginx.conf')};
  }
}
`,
    );
    return run('/usr/sbin/nginx', ['-c', join(folder, 'nginx.conf'), '-e', 'stderr'], folder, port);
  },
};

export const apache: ServerKind = {
  name: 'Apache',
  program: '/usr/sbin/apache2',
  async start(root) {
    const folder = mkdtempSync(join(tmpdir(), 'apache-'));
    mkdirSync(join(folder, 'run'));
    const port = await freePort();
    const modules = ['mpm_event', 'authz_core', 'alias', 'dir', 'mime', 'headers', 'rewrite', 'deflate', 'filter', 'env', 'setenvif', 'unixd'];
    const there = modules.filter((name) => existsSync(`/usr/lib/apache2/modules/mod_${name}.so`));
    writeFileSync(
      join(folder, 'apache.conf'),
      `ServerRoot ${folder}
DefaultRuntimeDir ${folder}/run
PidFile ${folder}/run/pid
ServerName localhost
Listen 127.0.0.1:${port}
ErrorLog ${folder}/error.log
${there.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
${asRoot ? 'User www-data\nGroup www-data' : ''}
TypesConfig /etc/mime.types
DocumentRoot ${root}
<Directory ${root}>
  AllowOverride All
  Require all granted
</Directory>
AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json application/xml text/plain
`,
    );
    return run('/usr/sbin/apache2', ['-f', join(folder, 'apache.conf'), '-D', 'FOREGROUND'], folder, port);
  },
};
