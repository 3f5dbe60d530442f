import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { check } from '../../src/app/check.ts';
import { loadAllChecks } from '../../src/app/checks.ts';
import { fix } from '../../src/app/fix.ts';
import type { Finding } from '../../src/domain/report.ts';
import type { Check, Example } from '../../src/modules/checks/check.ts';
import { Repo } from '../helpers/repo.ts';

/*
 * The contract of the shelf: every check documents itself, and its examples, which stand in the docs, are true. Each is
 * made into a real repository, with a real configuration, and checked and fixed as the commands do it.
 */

const folder = join(import.meta.dirname, '../../src/modules/checks');
const checks = await loadAllChecks();
const open: Repo[] = [];
afterEach(() => {
  for (const repo of open.splice(0)) repo.dispose();
});

function build({ files, base, subject }: Example, scope: Check['scope']): Repo {
  const repo = new Repo();
  open.push(repo);
  if (scope !== 'change') return repo.write(files).stage();
  const before = base ?? {};
  repo.write(before).commit('Base');
  repo.remove(...Object.keys(before).filter((path) => !(path in files)));
  return repo.write(files).commit(subject ?? 'A change');
}

function request(repo: Repo, { id, scope }: Check, { options }: Example) {
  const config = join(repo.top, '.git', 'kempt-example.yaml');
  writeFileSync(config, JSON.stringify({ version: 1, checks: { [id]: options ?? 'on' } }));
  const change = scope === 'change' ? { base: 'HEAD~1', head: 'HEAD' } : {};
  return { cwd: repo.top, paths: [], config, only: [id], cache: false, ...change };
}

function place({ location, rule }: Finding): string {
  const sub = rule.includes('/') ? ` ${rule.slice(rule.indexOf('/') + 1)}` : '';
  return `${location.path}${location.region ? `:${location.region.startLine}` : ''}${sub}`;
}

describe('the checks shelf', () => {
  it('registers every file of the folder', () => {
    const names = readdirSync(folder, { withFileTypes: true })
      .filter((item) => item.isFile() && item.name !== 'check.ts' && !item.name.endsWith('.gen.ts'))
      .map((item) => item.name.replace(/\.ts$/, ''));
    expect(checks.map(({ id }) => id).sort()).toEqual(names.sort());
  });
});

describe.each(checks.map((one) => [one.id, one] as const))('%s', (_, one) => {
  it('documents itself', () => {
    expect(one.summary).toMatch(/^[A-Z].*[^.]$/);
    expect(one.docs.length).toBeGreaterThan(80);
    expect(one.source ?? 'https://').toMatch(/^https:\/\//);
    expect(one.examples().some(({ findings }) => findings.length > 0)).toBe(true);
    expect(one.examples().some(({ findings, options }) => findings.length === 0 || options)).toBe(true);
  });

  it.each(one.examples().map((example) => [example.title, example] as const))('%s', async (_title, example) => {
    const repo = build(example, one.scope);
    const wanted = request(repo, one, example);
    const report = await check(wanted);
    expect(report.notifications).toEqual([]);
    expect(report.findings.map(place)).toEqual(example.findings);
    if (one.scope !== 'file') return;
    const fixable = report.findings.some((finding) => finding.fix);
    expect(fixable ? (example.fixed ?? 'an example of the fix') : example.fixed).toEqual(example.fixed);
    await fix({ ...wanted, dryRun: false });
    for (const [path, content] of Object.entries(example.fixed ?? {})) {
      expect(readFileSync(join(repo.top, path), 'utf8')).toBe(content);
    }
    const again = await fix({ ...wanted, dryRun: false });
    expect(again.fixed).toEqual([]);
  });
});
