import { afterAll, describe, expect, it } from '@jest/globals';
import { parseDiff } from '../../src/domain/patch.ts';
import { Repo } from '../helpers/repo.ts';

/* Whole diffs by the real git, whose names and lines mean to be taken for something else. */

const names = [
  'plain.txt',
  'two words.txt',
  'größe.txt',
  'tab\there.txt',
  'quo"te.txt',
  'back\\slash.txt',
  'b/+++ b/x',
];
const content = 'a\n+++ b/other\ndiff --git a/x b/x\n@@ -1 +1 @@\n-- \n';

describe('a whole diff', () => {
  const repo = new Repo({ 'kept.txt': 'x\n' }).commit('Base');
  repo.write({ ...Object.fromEntries(names.map((name) => [name, content])), 'kept.txt': '' }).commit('Change');
  afterAll(() => repo.dispose());

  it.each(['true', 'false'])('tells the lines of each file, with core.quotePath=%s', (quotes) => {
    const diff = repo.git('-c', `core.quotePath=${quotes}`, 'diff', 'HEAD~1', 'HEAD');
    const shown = parseDiff(diff);
    expect([...shown.keys()].sort()).toEqual([...names, 'kept.txt'].sort());
    const lines = content.split('\n').slice(0, -1);
    for (const name of names) expect(shown.get(name)).toEqual([{ start: 1, lines }]);
    expect(shown.get('kept.txt')).toEqual([]);
  });
});
