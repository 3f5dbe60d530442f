import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
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
