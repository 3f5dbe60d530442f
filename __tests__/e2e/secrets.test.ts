import { afterEach, describe, expect, it } from '@jest/globals';
import { checksumOf } from '../../src/modules/checks/secrets/checksum.ts';
import { reporters } from '../../src/modules/reporters/index.gen.ts';
import { Repo } from '../helpers/repo.ts';
import { kempt } from '../helpers/run.ts';

const open: Repo[] = [];
afterEach(() => {
  for (const repo of open.splice(0)) repo.dispose();
});

// Assembled, so that no scanner takes this file for one that leaks.
const body = `ghp_${'x7Kq2LmZp9RtVw4NbYc8HdJf3GsEa6'}`;
const token = `${body}${checksumOf('crc32-base62', body, 4)}`;
const keyLine = Array.from({ length: 64 }, (_, i) => 'QwErTyUiOpAsDfGhJkLzXcVbNm1234567890'[(i * 7) % 36]).join('');
const key = [
  `-----BEGIN RSA PRIVATE${' '}KEY-----`,
  `${keyLine}  `,
  keyLine,
  `-----END RSA PRIVATE${' '}KEY-----`,
  '',
].join('\n');

function expectHidden(text: string): void {
  for (const secret of [token, keyLine]) {
    for (let at = 4; at + 8 <= secret.length; at++) expect(text).not.toContain(secret.slice(at, at + 8));
  }
}

describe('a secret', () => {
  const files = { 'a.ts': `const token = "${token}"; // ${token}  \n`, 'key.pem': key, 'c.md': `TODO ${token} \t\n` };

  it.each(Object.keys(reporters))('is found, and shown in full nowhere: %s', async (format) => {
    const repo = new Repo({ 'x.txt': 'x\n' }).commit('Base').write(files).commit('Two');
    open.push(repo);
    for (const args of [[], ['--base', 'HEAD~1'], ['--only', 'trailing-whitespace'], ['--history']]) {
      const { stdout, stderr } = await kempt(['check', '--format', format, ...args], { cwd: repo.top });
      expectHidden(stdout + stderr);
      if (args.length === 0) expect(stdout).toContain('GitHub personal access token');
    }
  });

  it('is not in the diff of a fix', async () => {
    const repo = new Repo(files);
    open.push(repo);
    const { stdout } = await kempt(['fix', '--dry-run'], { cwd: repo.top });
    expect(stdout).toContain('-const token = "ghp_…(40)"');
    expectHidden(stdout);
  });

  it('that was removed is found in the history, with its commit', async () => {
    const repo = new Repo({ 'x.txt': 'x\n' }).commit('Base').write(files).commit('Add');
    open.push(repo);
    const commit = repo.git('rev-parse', 'HEAD').trim();
    repo.remove(...Object.keys(files)).commit('Remove');
    expect((await kempt(['check'], { cwd: repo.top })).status).toBe(0);
    const { stdout, status } = await kempt(['check', '--history', '--json'], { cwd: repo.top });
    const { findings } = JSON.parse(stdout) as {
      findings: { rule: string; location: { path: string; commit: string } }[];
    };
    expect(findings.map(({ rule, location }) => [rule, location.path, location.commit])).toEqual(
      expect.arrayContaining([
        ['secrets/github-personal-access-token', 'a.ts', commit],
        ['private-key/key', 'key.pem', commit],
      ]),
    );
    expect(status).toBe(1);
  });
});
