import { z } from 'zod';
import { UserError } from '../../domain/errors.ts';
import { type Candidate, categories } from '../../domain/review.ts';
import { groupBy } from '../../domain/tally.ts';
import { toMatcher } from '../../lib/glob.ts';
import { addItem, parseYaml } from '../../lib/yaml-edit.ts';
import { squash } from './untrusted.ts';
import { likeness, wordsOf } from './words.ts';

/*
 * What people did not want to hear. A remark that was rejected is not made again; what is rejected time and again
 * becomes a rule in a file that people read and accept. Nothing else writes to that file, and no model does.
 */

/** A remark that was turned down, by people who may write to the repository. */
export interface Rejection extends Pick<Candidate, 'path' | 'quote' | 'category' | 'claim'> {
  readonly by: 'thumbs-down' | 'wont-fix' | 'resolved-without-change';
  /** Where it was, such as `#12`. */
  readonly source: string;
}

const ruleSchema = z.strictObject({
  category: z.enum(categories),
  never: z.string().refine((text) => wordsOf(text).size >= 3, 'needs at least three words that tell what is meant'),
  paths: z.array(z.string().min(1)).min(1).optional(),
  because: z.string().optional(),
});
const fileSchema = z.strictObject({ version: z.literal(1), rules: z.array(ruleSchema) });

/** What is never remarked again. */
export type LearnedRule = z.infer<typeof ruleSchema>;

export const learnedPath = '.kempt/learned.yaml';

/** Reads the rules, of the merge base. Throws {@link UserError} if the file is not as it should be. */
export function parseLearned(text: string): readonly LearnedRule[] {
  const result = fileSchema.safeParse(parseYaml(text, learnedPath).toJS());
  if (result.success) return result.data.rules;
  const [issue] = result.error.issues;
  const place = [learnedPath, ...(issue?.path ?? [])].join(': ');
  throw new UserError(`${place}: ${issue?.message}`, 'Mend the file; `kempt review` proposes rules in its form.');
}

/** From this likeness on two claims are one pattern. */
const alike = 0.6;

type Remark = Pick<Candidate, 'path' | 'quote' | 'category' | 'claim'>;

/** Whether a rule that was accepted speaks of the remark. */
export function isLearned(remark: Remark, rules: readonly LearnedRule[]): boolean {
  return rules.some(
    ({ category, never, paths }) =>
      category === remark.category &&
      (paths === undefined || toMatcher(paths)(remark.path)) &&
      likeness(never, remark.claim) >= alike,
  );
}

/** Whether people have turned down the same before: of this code, or in these words. */
export function isRejected(remark: Remark, rejections: readonly Rejection[]): boolean {
  return rejections.some((one) => isPattern(one, remark));
}

function isPattern(a: Remark, b: Remark): boolean {
  if (a.category !== b.category) return false;
  return (a.path === b.path && squash(a.quote) === squash(b.quote)) || likeness(a.claim, b.claim) >= alike;
}

/** So many rejections of one pattern, at different places, make a rule. */
const enough = 3;

/**
 * The file with a rule more for each pattern that was rejected often enough, for people to accept; undefined: there is
 * nothing to propose. `text` is the file as it is, '' if there is none; claims are those that were published.
 */
export function proposeRules(rejections: readonly Rejection[], text: string): string | undefined {
  const known = text === '' ? [] : parseLearned(text);
  const open = rejections.filter((one) => !isLearned(one, known) && wordsOf(one.claim).size >= 3);
  const groups: Rejection[][] = [];
  for (const one of open) {
    const group = groups.find(([first]) => isPattern(first!, one));
    if (group) group.push(one);
    else groups.push([one]);
  }
  const rules = groups.flatMap((group) => toRule([...groupBy(group, placeOf).values()].map(([first]) => first!)));
  if (rules.length === 0) return undefined;
  const start = text === '' ? 'version: 1\nrules: []\n' : text;
  return rules.reduce((file, rule) => addItem(file, ['rules'], rule, learnedPath), start);
}

/** One remark that was turned down in two ways counts once. */
function placeOf({ path, quote, source }: Rejection): string {
  return `${source}\0${path}\0${squash(quote)}`;
}

function toRule(group: readonly Rejection[]): LearnedRule[] {
  const [first] = group;
  if (first === undefined || group.length < enough) return [];
  const sources = [...new Set(group.map(({ source }) => source))].join(', ');
  return [{ category: first.category, never: first.claim, because: `rejected ${group.length} times: ${sources}` }];
}
