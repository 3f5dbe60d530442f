import { z } from 'zod';
import { UserError } from '../../domain/errors.ts';
import { type Candidate, categories } from '../../domain/review.ts';
import { toMatcher } from '../../lib/glob.ts';
import { addItem, parseYaml } from '../../lib/yaml-edit.ts';
import type { Rejection } from './feedback.ts';
import { likeness, wordsOf } from './words.ts';

/*
 * What people do not want to hear: rules in a file of the repository, which people review. What they turned down in a pull
 * request is proposed as a rule in that file's form; nothing but people writes it.
 */

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
  throw new UserError(
    `${place}: ${issue?.message}`,
    'A rule has a category, never: what is not to be said, and if need be paths and because.',
  );
}

/** From this likeness on two claims are one pattern. */
const alike = 0.6;

type Remark = Pick<Candidate, 'path' | 'category' | 'claim'>;

/** Whether a rule that was accepted speaks of the remark. */
export function isLearned(remark: Remark, rules: readonly LearnedRule[]): boolean {
  return rules.some(
    ({ category, never, paths }) =>
      category === remark.category &&
      (paths === undefined || toMatcher(paths)(remark.path)) &&
      likeness(never, remark.claim) >= alike,
  );
}

/** Whether people have turned the same down before, in about these words. */
export function isRejected(remark: Remark, rejections: readonly Rejection[]): boolean {
  return rejections.some((one) => one.path === remark.path && isPattern(one, remark));
}

function isPattern(a: Remark, b: Remark): boolean {
  return a.category === b.category && likeness(a.claim, b.claim) >= alike;
}

/**
 * The file with a rule more for each pattern that was turned down, for people to accept; undefined: there is nothing to
 * propose. `text` is the file as it is, '' if there is none; `where` is the pull request.
 */
export function proposeRules(rejections: readonly Rejection[], text: string, where: string): string | undefined {
  const known = text === '' ? [] : parseLearned(text);
  const open = rejections.filter((one) => !isLearned(one, known) && wordsOf(one.claim).size >= 3);
  const news = open.filter((one, index) => open.findIndex((other) => isPattern(other, one)) === index);
  if (news.length === 0) return undefined;
  const start = text === '' ? 'version: 1\nrules: []\n' : text;
  const toRule = ({ category, claim, by }: Rejection): LearnedRule => ({
    category,
    never: claim,
    because: `${by.replaceAll('-', ' ')} in ${where}`,
  });
  return news.reduce((file, one) => addItem(file, ['rules'], toRule(one), learnedPath), start);
}
