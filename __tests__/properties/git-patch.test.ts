import { isUtf8 } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { diffArgs, parseDiff, undo } from '../../src/lib/git/diff.ts';
import { toGitPatch } from '../../src/lib/git/patch.ts';
import { Repo } from '../helpers/repo.ts';

const repo = new Repo();
afterAll(() => repo.dispose());

const line = fc.constantFrom(
  '',
  'a',
  'a\r',
  ' a',
  '-- a',
  '++ b',
  '@@ -1 +1 @@',
  'caf\xe9',
  'caf\xc3\xa9',
  '\ufeffx',
  '\\ No newline',
  'a\rb',
);
const content = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.boolean())
  .map(([lines, ends]) => Buffer.from(lines.join('\n') + (ends ? '\n' : ''), 'latin1'));
const name = fc
  .array(fc.constantFrom('a', ' ', '"', '\\', '\t', '\n', '\u00e9', '\u{1f600}', '\x7f', "'", '*'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => `folder ${parts.join('')}/${parts.join('')}.txt`);

describe('a patch', () => {
  it('makes with git apply of the one content the other, to the byte', () => {
    fc.assert(
      fc.property(name, content, content, fc.constantFrom(0o100644, 0o100755), (path, before, after, mode) => {
        if (before.equals(after)) return;
        repo.write({ [path]: { content: before, mode } });
        repo.write({ '.git/kempt.patch': { content: toGitPatch({ path, mode, before, after }) } });
        repo.git('apply', '.git/kempt.patch');
        expect(readFileSync(join(repo.top, path)).toString('latin1')).toBe(after.toString('latin1'));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a diff of git', () => {
  it('undone makes of the head the base, to the byte, if that is UTF-8', () => {
    fc.assert(
      fc.property(content, content, (before, after) => {
        fc.pre(isUtf8(before));
        repo.write({ before: { content: before }, after: { content: after } });
        const args = ['diff', '--no-index', ...diffArgs(true), 'before', 'after'];
        const hunks = parseDiff(spawnSync('git', args, { cwd: repo.top }).stdout)[0]?.hunks ?? [];
        expect(undo(after, hunks).toString('latin1')).toBe(before.toString('latin1'));
      }),
      { numRuns: 200 },
    );
  });
});
