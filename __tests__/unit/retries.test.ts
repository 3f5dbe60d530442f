import { describe, expect, it } from '@jest/globals';
import type { RawFinding } from '../../src/domain/raw-finding.ts';
import type { Reading } from '../../src/pipeline/tools/read.ts';
import { retryFailed, toPattern } from '../../src/pipeline/tools/retries.ts';

const failure = (id: string): RawFinding => ({ rule: 'test-failure', message: `${id} failed`, test: { id, name: id } });
const reading = (failed: readonly string[], passed: readonly string[] = []): Reading => ({
  class: failed.length > 0 ? 'findings' : 'clean',
  findings: failed.map(failure),
  passed,
});

async function retried(first: Reading, ...then: readonly (Reading | undefined)[]): Promise<readonly string[]> {
  const asked: string[] = [];
  const { findings } = await retryFailed(first, then.length, async (failed, attempt) => {
    asked.push(`run ${failed.map(({ test }) => test?.id).join(' ')}`);
    return then[attempt - 2];
  });
  return [...asked, ...findings.map(({ rule, message }) => `${rule}: ${message}`)];
}

describe('a failed test that is run again', () => {
  it('is flaky if it passes then, and is not run once more', async () => {
    expect(await retried(reading(['a', 'b']), reading(['b'], ['a']), reading(['b']))).toEqual([
      'run a b',
      'run b',
      'flaky-test: Passed on try 2 only. a failed',
      'test-failure: b failed',
    ]);
  });

  it.each([
    ['crashes', { ...reading([], ['a']), class: 'error' as const }],
    ['finds no test', { ...reading([]), class: 'nothing' as const }],
    ['does not run it', reading([])],
    ['runs another test', reading([], ['b'])],
    ['tells of two tests of that name', reading([], ['a', 'a'])],
    ['fails and passes it', reading(['a'], ['a'])],
    ['cannot be done', undefined],
  ])('stays failed if the retry %s', async (_, then) => {
    expect(await retried(reading(['a']), then)).toEqual(['run a', 'test-failure: a failed']);
  });

  it('is left alone if it is no test, or the first try broke', async () => {
    const suite = { rule: 'test-failure', message: 'the file cannot be loaded' };
    expect(await retried({ class: 'findings', findings: [suite] }, reading([]))).toHaveLength(1);
    expect(await retried({ ...reading(['a']), class: 'error' }, reading([], ['a']))).toEqual([
      'test-failure: a failed',
    ]);
  });

  it('is named by a pattern that runners match alike', () => {
    const pattern = new RegExp(toPattern(['outer > is (a) $x?', 'größe']));
    expect(['outer is (a) $x?', 'outer › is (a) $x?', 'die größe', 'other'].map((name) => pattern.test(name))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(toPattern(['😀'])).toBe('.*');
  });
});
