import { z } from 'zod';

/*
 * What test runners can besides: tell what is covered, and run again only what failed. Part of `tool-schema.ts`.
 */

const text = z.string().min(1);
const texts = z.array(text);

/** Data of a test runner. */
export const measured = z
  .strictObject({
    format: z.enum(['lcov', 'cobertura', 'coverage-py', 'go']),
    file: text.describe('where it is then written, from the folder the tool runs in or in {outdir}; may be a glob'),
    args: texts.optional().describe('what makes the tool write it, before the arguments of the configuration'),
  })
  .describe('how a test runner tells what was covered: used if `coverage` of the tool asks for it');

/** Data of a test runner. */
export const retry = z
  .strictObject({
    args: texts.describe(
      'further arguments: {files} the files of the failed tests, {tests} an expression that matches their names',
    ),
  })
  .describe(
    'how only failed tests are run again, see `retries`; absent: all are run. {outdir} is that of the first try',
  );

const percent = z.number().min(0).max(100);

/** What a user asks of it. */
export const coverage = z
  .union([
    z.boolean(),
    z.strictObject({
      total: percent.optional().describe('so many percent of all executable lines must be covered'),
      diff: percent.optional().describe('so many percent of the executable lines that a change adds or edits'),
      ratchet: z
        .boolean()
        .optional()
        .describe('coverage must not fall below what kempt-coverage.json says, see `--update-coverage`; default false'),
    }),
  ])
  .describe('of a test runner: measure which lines the tests cover, and demand so much of it; default false');

export type CoverageGates = Exclude<z.infer<typeof coverage>, boolean>;
