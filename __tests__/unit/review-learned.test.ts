import { describe, expect, it } from '@jest/globals';
import { isLearned, parseLearned } from '../../src/pipeline/review/learned.ts';
import { toCandidate } from '../helpers/review.ts';

const claim = 'The promise is not awaited, so that its rejection is lost.';
const remark = toCandidate({ path: 'src/a.ts', quote: 'save();', category: 'error-handling', claim });
describe('rules that people accept', () => {
  it('speak of what says the same in other words, of their category', () => {
    const rules = parseLearned(`version: 1\nrules: [{category: error-handling, never: "${claim}"}]`);
    expect(isLearned(remark, rules)).toBe(true);
    const otherwise = 'A rejection of the promise is lost when nobody awaited it';
    expect(isLearned({ ...remark, claim: otherwise }, rules)).toBe(true);
    expect(isLearned({ ...remark, category: 'security' }, rules)).toBe(false);
    expect(isLearned({ ...remark, claim: 'The array index can be out of bounds.' }, rules)).toBe(false);
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
