import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A browser that Playwright does not drive, with the little our smoke tests need. */
export interface Engine {
  goto(url: string): Promise<void>;
  /** Runs an expression in the page and gives its value; a promise is awaited. */
  evaluate<T>(expression: string): Promise<T>;
  /** Presses keys one after the other, as a person at a keyboard. */
  press(...keys: string[]): Promise<void>;
  close(): Promise<void>;
}
export interface EngineKind {
  name: string;
  /** What must be installed; undefined: it is. */
  missing: string | undefined;
  start(): Promise<Engine>;
}

export const KEYS = { Tab: '\uE004', Enter: '\uE007' };

export const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Resolves with what a pattern finds in what a program says. */
const said = (child: ChildProcess, stream: 'stdout' | 'stderr', pattern: RegExp) =>
  new Promise<string>((resolve, reject) => {
    let text = '';
    child[stream]?.on('data', (part: Buffer) => {
      text += part.toString();
      const [, found] = pattern.exec(text) ?? [];
      if (found) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${text.slice(-500)}`)));
  });
const ended = (child: ChildProcess) => (child.exitCode !== null ? Promise.resolve() : new Promise<void>((resolve) => child.once('exit', () => resolve())));

const keyActions = (keys: string[]) => [{ type: 'key', id: 'keyboard', actions: keys.flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]) }];

/** Firefox ESR, spoken to in WebDriver BiDi, which it understands by itself. */
export const firefox: EngineKind = {
  name: 'Firefox ESR',
  missing: existsSync('/usr/bin/firefox-esr') ? undefined : 'firefox-esr',
  async start() {
    const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
    // Focus stays with the page even when another program takes the screen.
    writeFileSync(join(profile, 'user.js'), 'user_pref("focusmanager.testmode", true);\n');
    const child = spawn('/usr/bin/firefox-esr', ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', String(await freePort())], { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile } });
    const address = await said(child, 'stderr', /WebDriver BiDi listening on (ws:\/\/\S+)/);
    const socket = new WebSocket(`${address}/session`);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', () => reject(new Error(`Firefox does not answer at ${address}`)));
    });
    const waiting = new Map<number, { resolve(value: unknown): void; reject(fault: Error): void }>();
    socket.addEventListener('message', ({ data }) => {
      const { id, type, result, message } = JSON.parse(String(data)) as { id?: number; type: string; result?: unknown; message?: string };
      const asked = id === undefined ? undefined : waiting.get(id);
      if (type === 'error') asked?.reject(new Error(message));
      else asked?.resolve(result);
    });
    let count = 0;
    const send = <T>(method: string, params: object) =>
      new Promise<T>((resolve, reject) => {
        waiting.set(++count, { resolve: (value) => resolve(value as T), reject });
        socket.send(JSON.stringify({ id: count, method, params }));
      });
    await send('session.new', { capabilities: {} });
    // The window Firefox begins with is never in front when nobody looks: it has no focus to show. One that is opened has.
    const { context } = await send<{ context: string }>('browsingContext.create', { type: 'window' });
    return {
      goto: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
      async evaluate<T>(expression: string) {
        const { result, exceptionDetails } = await send<{ result?: { value?: string }; exceptionDetails?: { text: string } }>('script.evaluate', { expression: `Promise.resolve(${expression}).then((value) => JSON.stringify({ value }))`, target: { context }, awaitPromise: true });
        if (exceptionDetails) throw new Error(exceptionDetails.text);
        return (JSON.parse(result?.value ?? '{}') as { value: T }).value;
      },
      press: async (...keys) => void (await send('input.performActions', { context, actions: keyActions(keys) })),
      async close() {
        socket.close();
        child.kill('SIGTERM');
        await ended(child);
        rmSync(profile, { recursive: true, force: true });
      },
    };
  },
};

const miniBrowser = () => globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser').at(-1);

/** WebKitGTK's small browser, on a screen of its own, through the driver that comes with it. */
export const webkit: EngineKind = {
  name: 'WebKitGTK',
  missing: [['/usr/bin/WebKitWebDriver', 'webkit2gtk-driver'], ['/usr/bin/Xvfb', 'xvfb'], [miniBrowser() ?? '/nowhere', 'libwebkit2gtk-4.1-0']].filter(([path = '']) => !existsSync(path)).map(([, name]) => name).join(' ') || undefined,
  async start() {
    const home = mkdtempSync(join(tmpdir(), 'webkit-'));
    const screen = spawn('/usr/bin/Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const display = `:${(await said(screen, 'stdout', /(\d+)\n/)).trim()}`;
    const port = await freePort();
    const driver = spawn('/usr/bin/WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, DISPLAY: display, HOME: home, XDG_RUNTIME_DIR: home, GTK_A11Y: 'none' } });
    const ask = async <T>(path: string, body?: object, method = body ? 'POST' : 'GET'): Promise<T> => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
      const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
      if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
      return value;
    };
    // Asks until the driver listens; it does within moments, or has ended.
    while (!(await ask('/status').then(() => true, () => false))) if (driver.exitCode !== null) throw new Error('WebKitWebDriver did not start.');
    const { sessionId } = await ask<{ sessionId: string }>('/session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] } } } });
    const at = `/session/${sessionId}`;
    return {
      goto: async (url) => void (await ask(`${at}/url`, { url })),
      evaluate: (expression) => ask(`${at}/execute/async`, { script: `const done = arguments[arguments.length - 1]; Promise.resolve(${expression}).then(done);`, args: [] }),
      press: async (...keys) => void (await ask(`${at}/actions`, { actions: keyActions(keys) })),
      async close() {
        await ask(at, undefined, 'DELETE').catch(() => undefined);
        for (const child of [driver, screen]) {
          child.kill('SIGTERM');
          await ended(child);
        }
        rmSync(home, { recursive: true, force: true });
      },
    };
  },
};
