import { z } from 'zod';
import type { CheckInfo, OptionSpec, OptionSpecs } from '../modules/checks/check.ts';
import { presets } from './presets.gen.ts';
import { reviewConfigSchema } from './review.ts';
import { toolConfigSchema } from './tools.ts';

/*
 * The schema of `kempt.yaml`, composed from the checks' own options. The JSON Schema for editors and the reference in
 * `docs/configuration.md` are generated from it. What a key means when it is absent stands in `settings.ts`.
 */

const level = z.enum(['error', 'warning', 'note']);
const glob = z.string().min(1);
const globs = z.array(glob);

const units: Readonly<Record<string, number>> = {
  '': 1,
  B: 1,
  kB: 1e3,
  KB: 1e3,
  KiB: 1024,
  MB: 1e6,
  MiB: 1024 ** 2,
  GB: 1e9,
  GiB: 1024 ** 3,
};

const bytes = z
  .union([z.int().nonnegative(), z.string().regex(/^\d+(?:\.\d+)? ?(?:B|kB|KB|KiB|MB|MiB|GB|GiB)?$/)])
  .transform((value) => {
    if (typeof value === 'number') return value;
    const [, number = '0', unit = ''] = /^([\d.]+) ?(\w*)$/.exec(value) ?? [];
    return Math.round(Number(number) * (units[unit] ?? 1));
  });

const expressions = z.array(z.string().refine(isExpression, 'is not a regular expression'));

function isExpression(source: string): boolean {
  try {
    return new RegExp(source) instanceof RegExp;
  } catch {
    return false;
  }
}

function optionSchema(spec: OptionSpec): z.ZodType {
  const types = {
    integer: z.int().nonnegative(),
    bytes,
    boolean: z.boolean(),
    strings: z.array(z.string()),
    expressions,
  };
  return types[spec.type].describe(spec.summary);
}

function checkSchema(check: CheckInfo<OptionSpecs>): z.ZodType {
  const options = Object.entries(check.options ?? {}).map(([name, spec]) => [name, optionSchema(spec).optional()]);
  const settings = z.strictObject({
    level: level.optional().describe('replaces the levels of the check'),
    exclude: globs.optional().describe('files that this check leaves alone'),
    ...(Object.fromEntries(options) as Record<string, z.ZodOptional<z.ZodType>>),
  });
  return z.union([z.boolean(), z.enum(['off', 'on']), level, settings]).describe(check.summary);
}

/** The schema of a configuration file, for the given checks. */
export function configSchema(checks: readonly CheckInfo<OptionSpecs>[]) {
  const perCheck = checks.map((check) => [check.id, checkSchema(check).optional()] as const);
  return z
    .strictObject({
      $schema: z.string().optional(),
      version: z.literal(1).describe('the version of this format'),
      extends: z
        .array(z.union([z.enum(Object.keys(presets)), z.string().min(1)]))
        .optional()
        .describe('presets, files, packages and commits whose settings this one refines, the later ones winning'),
      files: z
        .strictObject({
          include: globs.optional().describe('only files that match one of these are looked at'),
          exclude: globs.optional().describe('files that match one of these are not looked at'),
          'max-size': bytes.optional().describe('larger files are not read; default 32 MiB'),
          everything: z
            .boolean()
            .optional()
            .describe('let checks of text also judge generated and vendored files and test data; default false'),
        })
        .optional()
        .describe('globs are relative to the top of the repository, as in .gitignore `**` crosses folders'),
      checks: z
        .strictObject(Object.fromEntries(perCheck) as Record<string, z.ZodOptional<z.ZodType<CheckConfig>>>)
        .optional()
        .describe('per check: off, on, a level, or an object with a level, excluded files and options'),
      tools: z
        .record(z.string().regex(/^(?:\*|[a-z\d][a-z\d-]*)$/), toolConfigSchema)
        .refine((tools) => [undefined, false, 'off', 'auto'].some((value) => tools['*'] === value), {
          path: ['*'],
          error: 'takes off or auto',
        })
        .optional()
        .describe(
          'per tool: off, on, auto (where the repository uses it, also if it is one that runs on request only), a level, ' +
            'or an object; `"*"`, off or auto, is for all that are not named; a name that the catalogue has not is a ' +
            'tool of your own',
        ),
      'only-new': z
        .boolean()
        .optional()
        .describe('when a change is checked, leave out what its base already has; default true'),
      'fail-on': z
        .enum(['error', 'warning', 'note', 'never'])
        .optional()
        .describe('the mildest level that makes a run fail; default warning'),
      baseline: z
        .string()
        .min(1)
        .optional()
        .describe('a file of findings that are to be left out, see `--update-baseline`'),
      review: reviewConfigSchema.optional().describe('which models review the change, and what they may cost'),
      publish: z
        .strictObject({
          comments: z.boolean().optional().describe('comments at the lines of a pull request; default true'),
          'max-comments': z
            .int()
            .nonnegative()
            .optional()
            .describe('how many of them at most, the worst first; default 30'),
          summary: z
            .boolean()
            .optional()
            .describe('one comment on the pull request that is kept up to date; default true'),
          status: z
            .boolean()
            .optional()
            .describe('a check run (or what the forge has of its kind) with annotations; default true'),
          sarif: z.boolean().optional().describe('upload SARIF to the code scanning of the forge; default false'),
        })
        .optional()
        .describe('what `kempt run` and `kempt publish` say on the forge'),
      cache: z.boolean().optional().describe('remember which files are clean, inside the git directory; default true'),
    })
    .describe('The configuration of Kempt');
}

export type Config = z.infer<ReturnType<typeof configSchema>>;
export type CheckConfig =
  | boolean
  | 'off'
  | 'on'
  | 'error'
  | 'warning'
  | 'note'
  | ({ readonly level?: 'error' | 'warning' | 'note'; readonly exclude?: readonly string[] } & Readonly<
      Record<string, unknown>
    >);
