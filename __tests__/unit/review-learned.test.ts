import { describe, expect, it } from '@jest/globals';
import { isLearned, parseLearned, proposeRules, type Rejection } from '../../src/pipeline/review/learned.ts';
import { toCandidate } from '../helpers/review.ts';

const claim = 'The promise is not awaited, so that its rejection is lost.';
const remark = toCandidate({ path: 'src/a.ts', quote: 'save();', category: 'error-handling', claim });
const rejection = (source: string, parts: Partial<Rejection> = {}): Rejection => ({
  ...remark,
  quote: `save(${source});`,
  by: 'wont-fix',
  source,
  ...parts,
});
const three = ['#1', '#2', '#3'].map((source) => rejection(source));

describe('rules that people accept', () => {
  it('are proposed when a pattern was rejected three times, and hold once they are in the file', () => {
    expect(proposeRules(three.slice(1), '')).toBeUndefined();
    const file = proposeRules([...three, rejection('#4', { category: 'security' })], '')!;
    expect(file).toBe(`version: 1
rules:
  - category: error-handling
    never: ${claim}
    because: "rejected 3 times: #1, #2, #3"
`);
    const rules = parseLearned(file);
    expect(isLearned(remark, rules)).toBe(true);
    expect(isLearned({ ...remark, claim: 'A rejection of the promise is lost when nobody awaited it' }, rules)).toBe(
      true,
    );
    expect(isLearned({ ...remark, category: 'security' }, rules)).toBe(false);
    expect(isLearned({ ...remark, claim: 'The array index can be out of bounds.' }, rules)).toBe(false);
    expect(proposeRules(three, file)).toBeUndefined();
  });

  it('are added to the file as it is', () => {
    const file =
      'version: 1 # ours\nrules:\n  - category: test\n    never: snapshots without names in them\n    paths: ["**/*.snap"]\n';
    expect(proposeRules(three, file)?.startsWith(file)).toBe(true);
  });

  it('are not proposed for one remark that was turned down thrice, nor for a claim that says nothing', () => {
    const once = (['thumbs-down', 'wont-fix', 'resolved-without-change'] as const).map((by) => ({ ...three[0]!, by }));
    expect(proposeRules(once, '')).toBeUndefined();
    expect(
      proposeRules(
        three.map((one) => ({ ...one, quote: 'x', source: `${one.source}a`, claim: 'Bad.' })),
        '',
      ),
    ).toBeUndefined();
  });

  it('hold for their paths only', () => {
    const rules = parseLearned(
      `version: 1\nrules: [{category: error-handling, never: "${claim}", paths: ["test/**"]}]`,
    );
    expect(isLearned(remark, rules)).toBe(false);
    expect(isLearned({ ...remark, path: 'test/a.ts' }, rules)).toBe(true);
  });

  it.each([
    ['version: 2\nrules: []', 'version'],
    ['version: 1\nrules: [{category: security, never: everything}]', 'rules: 0: never: needs at least three words'],
    ['version: 1\nrules: [{category: all, never: a b c}]', 'rules: 0: category'],
    ['version: 1\nrules: []\nallow: all', 'allow'],
    ['version: [', 'learned.yaml:1'],
  ])('are refused if the file is not as it should be: %j', (text, message) => {
    expect(() => parseLearned(text)).toThrow(message);
  });
});
