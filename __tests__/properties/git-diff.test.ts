import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { diffArgs, parseDiff, undo } from '../../src/lib/git/diff.ts';
import { Repo } from '../helpers/repo.ts';

const repo = new Repo();
afterAll(() => repo.dispose());

const line = fc.constantFrom(
  '',
  'a',
  'b',
  'a\r',
  ' a',
  '-- a',
  '++ b',
  '@@ -1 +1 @@',
  '\u00e9',
  '\\ No newline',
  'a\rb',
);
const content = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.boolean())
  .map(([lines, ends]) => lines.join('\n') + (ends ? '\n' : ''));

describe('a diff of git', () => {
  it('undone makes of the head the base, to the byte', () => {
    fc.assert(
      fc.property(content, content, (before, after) => {
        repo.write({ before, after });
        const { stdout } = spawnSync('git', ['diff', '--no-index', ...diffArgs(true), 'before', 'after'], {
          cwd: repo.top,
        });
        const hunks = parseDiff(stdout)[0]?.hunks ?? [];
        expect(undo(Buffer.from(after), hunks).toString()).toBe(before);
        expect(hunks.every(({ removed, baseCount }) => removed.split('\n').length >= baseCount)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
