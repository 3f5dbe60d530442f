import { z } from 'zod';
import { UserError } from '../../domain/errors.ts';
import { type Candidate, categories } from '../../domain/review.ts';
import { toMatcher } from '../../lib/glob.ts';
import { parseYaml } from '../../lib/yaml-edit.ts';
import { likeness, wordsOf } from './words.ts';

/*
 * What people do not want to hear: rules in a file of the repository, which people write and review. No model writes it.
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
