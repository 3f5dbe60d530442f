import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Finding, Report } from '../../src/domain/report.ts';
import { clean, dirty } from '../forges/forge-scene.ts';
import { gitlab } from '../forges/gitlab.ts';
import { startGitLab } from '../gitlab/fake-gitlab.ts';
import { Repo } from '../helpers/repo.ts';
import { kempt } from '../helpers/run.ts';
import { git } from '../helpers/runner.ts';

/* What only GitLab has: positions on both sides, suggestions with offsets, quick actions, the token of a job. */

const folder = mkdtempSync(join(tmpdir(), 'kempt-gitlab-'));
const opened: { dispose(): unknown }[] = [];
afterAll(async () => {
  for (const one of opened) await one.dispose();
  rmSync(folder, { recursive: true });
});

/** A merge request that moves `a.txt` to `new.txt`, with a finding in line 2. */
async function open(content = dirty) {
  const repo = new Repo({ 'a.txt': clean }).commit('Base');
  repo.git('checkout', '-q', '-b', 'change');
  repo.remove('a.txt').write({ 'new.txt': content }).commit('Change');
  const { world, server } = await startGitLab(repo.top);
  opened.push(repo, { dispose: () => server.stop() });
  [world.base, world.head] = [repo.git('rev-parse', 'main').trim(), repo.git('rev-parse', 'change').trim()];
  /** Says a report with these findings: each is as the one that is found, but for what is told. */
  const say = async (findings: readonly Partial<Finding>[]) => {
    const file = join(mkdtempSync(join(folder, 'report-')), 'report.json');
    const env = { KEMPT_TOKEN: 'write' };
    const options = { cwd: repo.top, env };
    const checked = await kempt(['check', '--base', world.base, '--head', world.head, '--format', 'json'], options);
    const report = JSON.parse(checked.stdout) as Report;
    const [found] = report.findings;
    const own = findings.map((one, i) => ({ ...found, fingerprint: `${i}`, ...one }));
    writeFileSync(file, JSON.stringify({ ...report, findings: own }));
    const where = ['--forge', 'gitlab', '--api', `${server.url}/api/v4`, '--repository', world.path, '--pull', '7'];
    return await kempt(['publish', file, ...where], options);
  };
  const said = () => world.discussions.filter(({ alone }) => !alone).map(({ notes: [first] }) => first!);
  return { repo, world, server, say, said };
}

const lines = (first: number, last: number): Pick<Finding, 'location'> => ({
  location: { path: 'new.txt', region: { startLine: first, startColumn: 1, endLine: last, endColumn: 2 } },
});
const code = (old: number, line: number): string =>
  `${createHash('sha1').update('new.txt').digest('hex')}_${old}_${line}`;

describe('on GitLab', () => {
  it.concurrent('a note names its line on both sides, and a range both ends', async () => {
    const { say, said, server } = await open();
    const { status } = await say([
      { fix: undefined },
      { ...lines(3, 3), fix: undefined },
      { ...lines(1, 3), fix: undefined },
    ]);
    expect([status, server.violations]).toEqual([0, []]);
    const byLine = said()
      .map(({ position }) => position!)
      .sort((a, b) => (a.line_range ? 1 : 0) - (b.line_range ? 1 : 0) || a.new_line! - b.new_line!);
    const paths = { old_path: 'a.txt', new_path: 'new.txt' };
    expect(byLine).toMatchObject([
      { ...paths, new_line: 2 },
      { ...paths, new_line: 3, old_line: 3 },
      {
        ...paths,
        new_line: 3,
        old_line: 3,
        line_range: {
          start: { line_code: code(1, 1), type: 'old', old_line: 1, new_line: 1 },
          end: { line_code: code(3, 3), type: 'old', old_line: 3, new_line: 3 },
        },
      },
    ]);
    expect(byLine[0]).not.toHaveProperty('old_line');
  });

  it.concurrent('a suggestion counts the lines above, and none holds what GitLab would obey', async () => {
    const { say, said, server } = await open();
    const fixed = (text: string): Partial<Finding> => ({
      ...lines(2, 2),
      fix: {
        description: 'Mend',
        edits: [
          { region: { startLine: 1, startColumn: 1, endLine: 3, endColumn: 6, byteOffset: 0, byteLength: 13 }, text },
        ],
      },
    });
    await say([fixed('one\n/close\nthree'), fixed('one\n```\n/close\nthree')]);
    expect(server.violations).toEqual([]);
    const bodies = said().map(({ body }) => body);
    expect(bodies.filter((body) => body.includes('/close'))).toEqual([
      expect.stringContaining('```suggestion:-2+0\none\n/close\nthree\n```'),
    ]);
    expect(bodies).toHaveLength(2);
  });

  it.concurrent('the token of a job is known, as its own variable and as KEMPT_TOKEN, and says what to do', async () => {
    const { repo, world, server } = await open();
    const fake = await gitlab.start(repo.top);
    opened.push({ dispose: () => fake.stop() });
    const about = { head: world.head, base: world.base, run: 1, token: '', fork: false };
    const env = { ...fake.env(about), CI_API_V4_URL: `${server.url}/api/v4` };
    for (const extra of [{}, { KEMPT_TOKEN: 'job' }]) {
      const { status, stderr } = await kempt(['run'], { cwd: repo.top, env: { ...env, ...extra } });
      expect([status, stderr]).toEqual([1, expect.stringMatching(gitlab.advice.own)]);
      expect(stderr).not.toContain('Incomplete');
    }
    expect(server.requests.every(({ headers }) => headers['job-token'] === 'job')).toBe(true);
    const shallow = mkdtempSync(join(folder, 'shallow-'));
    git(shallow, 'clone', '-q', '--depth=1', '--branch', 'change', `file://${repo.top}`, '.');
    const cut = await kempt(['run'], { cwd: shallow, env });
    expect([cut.status, cut.stderr]).toEqual([2, expect.stringContaining('GIT_DEPTH: 0')]);
    expect(server.writes()).toBe(0);
  });

  it.concurrent('a commit that only a fork has may have no status, and the run is whole', async () => {
    const { repo, world, server } = await open(clean);
    server.fail({
      path: /\/statuses\/[0-9a-f]+$/,
      method: 'POST',
      status: 404,
      message: '404 References for commit Not Found',
    });
    const fake = await gitlab.start(repo.top);
    opened.push({ dispose: () => fake.stop() });
    const about = { head: world.head, base: world.base, run: 1, token: 'write', fork: true };
    const env = { ...fake.env(about), CI_API_V4_URL: `${server.url}/api/v4` };
    const { status, stderr } = await kempt(['run'], { cwd: repo.top, env });
    expect([status, stderr]).toEqual([0, expect.not.stringContaining('Incomplete')]);
  });
});
