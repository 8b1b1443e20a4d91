import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { report } from '#checks/report.ts';
import { CONTENT_FOLDER, collectionNames, collections } from '#collections.ts';
import type { Problem } from '#domain/problem.ts';
import { SHARED } from '../support/sharing-picture.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: unknown;
  jobs: Record<string, { 'timeout-minutes'?: number; steps: Step[] }>;
}
const WORKFLOWS = '.github/workflows';
const workflows = readdirSync(join(ROOT, WORKFLOWS)).map((name) => ({ name, text: read(`${WORKFLOWS}/${name}`), flow: parse(read(`${WORKFLOWS}/${name}`)) as Workflow }));
const stepsOf = (flow: Workflow) => Object.values(flow.jobs).flatMap((job) => job.steps);

describe.each(workflows.map((w) => [w.name, w] as const))('the workflow %s', (_name, { flow, text }) => {
  it('may only read, keeps no secret, and never runs a stranger’s code with rights', () => {
    expect(flow.permissions).toEqual({ contents: 'read' });
    expect(text).not.toMatch(/secrets\.|pull_request_target|workflow_run/);
    for (const step of stepsOf(flow)) if (step.uses?.startsWith('actions/checkout@')) expect(step.with?.['persist-credentials']).toBe(false);
  });
  it('names the version of every action', () => {
    for (const { uses } of stepsOf(flow)) if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
  });
  it('runs only what is there, and not for ever', () => {
    for (const { run = '' } of stepsOf(flow)) for (const [, script = ''] of run.matchAll(/npm run (?:--silent )?([a-z:-]+)/g)) expect(Object.keys(scripts)).toContain(script);
    for (const job of Object.values(flow.jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });
  it('puts nothing a stranger wrote into a command', () => {
    for (const { run = '' } of stepsOf(flow)) expect(run).not.toContain('${{');
  });
});

describe('what happens to a proposal', () => {
  const runs = stepsOf(workflows.find((w) => w.name === 'tjek.yml')?.flow as Workflow).map((s) => s.run ?? s.uses ?? '');
  const place = (part: string) => runs.findIndex((run) => run.includes(part));
  it('is: the check, with notes beside the lines, before the build, and then a preview to open', () => {
    const order = ['npm run --silent tjek -- --github --foer', 'stavning', 'npm run --silent build', 'forhaandsvisning', 'upload-artifact'].map(place);
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
  it('and every week the site is built anew', () => expect(workflows.filter((w) => 'schedule' in w.flow.on).map((w) => w.name).sort()).toEqual(['byg.yml', 'links.yml']));
});

describe('an editor in VS Code', () => {
  const settings = JSON.parse(read('.vscode/settings.json')) as { 'yaml.schemas': Record<string, string> };
  it('has the fields of every register explained', () =>
    expect(settings['yaml.schemas']).toEqual(Object.fromEntries(collectionNames.filter((name) => collections[name].format === 'yaml').map((name) => [`./.astro/collections/${name}.schema.json`, `${CONTENT_FOLDER}/${collections[name].pattern}`]))));
});

describe('what editors see while they write', () => {
  type Node = { properties?: Record<string, Node>; description?: string; items?: Node; additionalProperties?: Node | boolean; anyOf?: Node[]; oneOf?: Node[] };
  const silent = (node: Node, path: string): string[] => [
    ...Object.entries(node.properties ?? {}).flatMap(([key, field]) => [...((field.description ?? '').length > 3 ? [] : [`${path}.${key}`]), ...silent(field, `${path}.${key}`)]),
    ...[node.items, node.additionalProperties, ...(node.anyOf ?? []), ...(node.oneOf ?? [])].flatMap((part) => (typeof part === 'object' ? silent(part, path) : [])),
  ];
  const schemaOf = (name: (typeof collectionNames)[number]) => z.toJSONSchema(collections[name].schema, { io: 'input', unrepresentable: 'any' }) as Node;
  it.each(collectionNames)('every field of %s explains itself', (name) => {
    expect(JSON.stringify(schemaOf(name))).toContain('description');
    expect(silent(schemaOf(name), name)).toEqual([]);
  });
  it('a year alone is no fault', () => expect(JSON.stringify(schemaOf('kilder'))).toContain('"type":["string","integer"]'));
  it('the check as a task puts each problem beside its line', () => {
    const { tasks } = JSON.parse(read('.vscode/tasks.json')) as { tasks: { command: string; problemMatcher: { severity: string; pattern: { regexp: string } }[] }[] };
    const one: Problem = { file: 'content/a.mdx', line: 3, column: 5, severity: 'error', rule: 'felter', message: 'Feltet »titel« mangler.', fix: 'Skriv det.' };
    const lines = report([one, { ...one, severity: 'warning' }]).split('\n');
    const found = (tasks[0]?.problemMatcher ?? []).map(({ severity, pattern }) => [severity, ...lines.flatMap((line) => new RegExp(pattern.regexp).exec(line)?.slice(1) ?? [])]);
    expect(found).toEqual([['error', 'content/a.mdx', '3', '5', one.message], ['warning', 'content/a.mdx', '3', '5', one.message]]);
    for (const { command } of tasks) expect(Object.keys(scripts)).toContain(command.split(' ').at(-1));
  });
});

describe('the owners of the code', () => {
  const rows = read('.github/CODEOWNERS').split('\n').filter((row) => row !== '' && !row.startsWith('#')).map((row) => row.split(/\s+/));
  it('are developers, except for the texts', () => {
    expect(rows[0]?.[0]).toBe('*');
    expect(rows.find(([path]) => path === '/content/')?.[1]).toMatch(/redaktion$/);
    for (const [path = ''] of rows) if (path !== '*') expect(existsSync(join(ROOT, path)), path).toBe(true);
  });
});

describe('the handbook', () => {
  const handbook = read(`${CONTENT_FOLDER}/README.md`);
  const sections = [...handbook.matchAll(/^## (\S+)$/gm)].map((m) => m[1]);
  const judges = [...read('src/checks/rules/index.ts').matchAll(/from '\.\/([a-z-]+)\.ts'/g)].map((m) => `src/checks/rules/${m[1]}.ts`);
  const sources = ['src/checks/read-content.ts', 'src/checks/front-matter.ts', 'src/checks/parse.ts', 'src/checks/schema-problems.ts', 'src/checks/spelling.ts', 'src/checks/rules/mdx-policy.ts', ...judges, ...readdirSync(join(ROOT, 'src/domain')).filter((name) => name.endsWith('.ts')).map((name) => `src/domain/${name}`)].map(read).join('\n');
  it('has a section for every word that stands after # in a message', () => {
    const rules = new Set([...sources.matchAll(/(?:\brule: |\bproblem\(|\bRULE = |\bSECTION = |\], )'([a-z]+(?:-[a-z]+)*)'(?=[,;)])/g)].map((m) => m[1] ?? ''));
    expect(rules.size).toBeGreaterThan(20);
    expect([...rules].filter((rule) => !sections.includes(rule))).toEqual([]);
  });
  it('names every command an editor has', () => {
    for (const command of ['tjek', 'stavning', 'status', 'kontrol', 'ny-kommune', 'links', 'forhaandsvisning', 'felter']) {
      expect(scripts).toHaveProperty(command);
      expect(handbook).toContain(`npm run ${command}`);
    }
  });
  it('names no command that is not there', () => expect([...handbook.matchAll(/npm run ([a-z-]+)/g)].map((m) => m[1] ?? '').filter((command) => !(command in scripts))).toEqual([]));
});

describe('the picture shown where the site is shared', () => {
  it('is a PNG of the size other services ask for, and light', () => {
    const png = readFileSync(join(ROOT, SHARED.file));
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([SHARED.width, SHARED.height]);
    expect(png.length).toBeLessThan(100_000);
  });
});
