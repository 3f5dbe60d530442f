import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { toolNamed } from '../../src/app/tools/catalogue.ts';
import { testTool } from '../../src/app/tools/test-tool.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { toolSchema } from '../../src/domain/tool-schema.ts';
import { checks } from '../../src/modules/checks/index.gen.ts';
import type { Result } from '../../src/pipeline/tools/read.ts';

/*
 * Every tool of the catalogue, held to the same: its data is valid and works in a configuration, too, it has examples of
 * the good, the bad and the broken, and what it printed when they were run for real is read as they say. To record:
 * node scripts/record-tools.mjs ID
 */

const shelf = 'src/modules/tools';
const records = '__tests__/fixtures/tools';
const ids = readdirSync(shelf)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -5));

/** Why there is no example of a crash that could be made. */
const unbreakable = new Set(['pyupgrade', 'npm-audit', 'pnpm-audit', 'yarn-audit']);
/** Why there is no record: what it needs is not to be had here. */
const unrecorded = new Set<string>([]);

interface Record {
  readonly version: string;
  readonly cases: Readonly<{ [name: string]: readonly Result[] }>;
}

describe.each(ids)('the tool %s', (id) => {
  const data: unknown = parse(readFileSync(join(shelf, `${id}.yaml`), 'utf8'));
  const tool = toolSchema.parse(data);

  it('is whole: what it is, where it comes from, and how it is checked', () => {
    const { title, homepage, license, category, check, detect } = tool;
    expect({ title, homepage, license, category }).toEqual({
      title: expect.any(String),
      homepage: expect.stringMatching(/^https:/),
      license: expect.any(String),
      category: expect.any(String),
    });
    expect(check?.argv[0]).toBeDefined();
    expect(detect?.length).toBeGreaterThan(0);
  });

  it('works in a configuration unchanged', async () => {
    const text = JSON.stringify({ version: 1, tools: { [id]: data } });
    const { config } = await parseConfig(text, 'kempt.yaml', checks, 'kempt.yaml');
    expect(config.tools?.[id]).toEqual(data);
  });

  it('is installed from lock data, if it is installed', () => {
    const { install, version } = tool;
    if (install === undefined || install.registry === 'download') return;
    const name = install.package.replace(/[^\w.]+/g, '-').replace(/^-/, '');
    expect(existsSync(join(shelf, 'locks', `${install.registry}-${name}-${version?.default}`))).toBe(true);
  });

  it('has an example of what is broken, which is an error and not green', () => {
    if (unbreakable.has(id)) return;
    expect(tool.tests?.map(({ expect: { class: kind } }) => kind)).toContain('error');
  });

  const path = join(records, `${id}.json`);
  if (!existsSync(path)) {
    it('was run for real, and what it printed is kept', () => {
      if (!unrecorded.has(id)) throw new Error(`missing fixture: ${path} (node scripts/record-tools.mjs ${id})`);
    });
    return;
  }
  const { cases } = JSON.parse(readFileSync(path, 'utf8')) as Record;
  const tests = (tool.tests ?? []).filter(({ name }) => cases[name] !== undefined);

  it.each(tests.map((test) => [test.name, test] as const))('is read as it was meant: %s', async (name, test) => {
    const outcome = await testTool({ ...toolNamed(id), tool: { ...toolNamed(id).tool } }, test, noCopies, cases[name]);
    expect({ status: outcome.status, detail: outcome.detail }).toEqual({ status: 'passed', detail: undefined });
  });

  it('is never green when it crashed, was killed, or said nothing', async () => {
    const [bad] = tests.filter(({ expect: { class: kind } }) => kind === 'findings');
    if (bad === undefined) return;
    for (const broken of breakages) {
      const replay = cases[bad.name]!.map((result) => ({ ...result, ...broken }));
      const outcome = await testTool(toolNamed(id), { ...bad, expect: { class: 'error' } }, noCopies, replay);
      expect({ broken, ...outcome, results: [] }).toMatchObject({ status: 'passed' });
    }
  });
});

const breakages: readonly Partial<Result>[] = [
  { code: null, signal: 'SIGKILL' },
  { code: null, failure: 'it was not found' },
  { timedOut: true },
  { truncated: true },
  { code: 139, stdout: '', stderr: 'Segmentation fault' },
];

const noCopies = {
  cache: '/nonexistent',
  env: {},
  mayInstall: false,
  locks: async () => ({}),
  versions: { get: () => undefined, set: () => undefined },
};
