import { z } from 'zod';
import { parseSchema } from './parse-schema.ts';
import { coverage, measured, retry } from './test-runner-schema.ts';

/*
 * A tool is data: what a file of `src/modules/tools/` says, and what a user writes under `tools:` in `kempt.yaml`. The
 * fields follow what the catalogues of trunk, qlty, hk and MegaLinter have in common, and add what none of them says:
 * how output is read without code, and how many files a tool has looked at.
 */

const text = z.string().min(1);
const texts = z.array(text);
const regex = z.string().refine(isExpression, 'is not a regular expression');
const seconds = z.number().positive();
const level = z.enum(['error', 'warning', 'note']);

function isExpression(source: string): boolean {
  try {
    return new RegExp(source) instanceof RegExp;
  } catch {
    return false;
  }
}

/** One of them is enough to say that the repository uses the tool. */
const evidence = z.union([
  z.strictObject({ file: text.describe('a glob; without a slash it is looked for in every folder') }),
  z.strictObject({
    contains: z.strictObject({ file: text.describe('a path from the top'), pattern: regex }),
  }),
  z.strictObject({
    dependency: text.describe('a package that a package.json, pyproject.toml, go.mod or Cargo.toml at the top names'),
  }),
  z.strictObject({ hook: text.describe('the id of a hook in .pre-commit-config.yaml') }),
]);

const files = z.strictObject({
  include: texts.optional().describe('globs; without a slash they match in every folder'),
  exclude: texts.optional(),
  interpreters: texts.optional().describe('and executables whose first line names one of these'),
});

const install = z.discriminatedUnion('registry', [
  z.strictObject({
    registry: z.enum(['npm', 'pypi', 'go', 'crates']),
    package: text.describe('as the registry names it; for Go the import path of the command'),
    with: texts.optional().describe('further packages beside it, `name@version`; for PyPI `name==version`'),
  }),
  z.strictObject({
    registry: z.literal('download'),
    url: text.describe('with {version}; a .tar.gz, a .zip, or the program itself'),
    platforms: z.record(
      z.string().regex(/^(?:linux|darwin|win32)-(?:x64|arm64)$/),
      z.strictObject({
        name: text.optional().describe('replaces {platform} in the address'),
        sha256: z.hex().length(64),
      }),
    ),
  }),
]);

/** A code, or a range of codes such as `11-14`. */
const codes = z.array(z.union([z.int().min(0).max(255), z.string().regex(/^\d+-\d+$/)]));

const exit = z
  .strictObject({
    clean: codes.optional().describe('nothing was found; default [0]'),
    findings: codes.optional().describe('something was found; a code that is also clean leaves it to the output'),
    nothing: codes.optional().describe('there was nothing to do'),
    bits: z
      .strictObject({ findings: z.int(), error: z.int() })
      .optional()
      .describe('the code is a sum: which bits mean findings, which an error'),
  })
  .describe('what the exit codes mean; every other is an error of the tool');

const output = z
  .strictObject({
    from: z
      .enum(['stdout', 'stderr', 'both', 'file'])
      .optional()
      .describe('default stdout; file: what {outfile} names'),
    'max-mb': z.number().positive().optional().describe('more than this is an error of the tool; default 64'),
    'error-if': z.array(regex).optional().describe('a match in either stream means that the tool failed'),
    'nothing-if': z.array(regex).optional().describe('a match in either stream means that there was nothing to do'),
  })
  .describe('where the tool says what it found');

const scope = z
  .enum(['batch', 'file', 'directory', 'workspace', 'repository'])
  .describe(
    'what one process is given: many files, one, the files of one folder, a folder that holds a root marker, everything',
  );

const command = z.strictObject({
  argv: texts.describe('the program and its arguments; {files} {file} {dir} {root} {outfile} {outdir} {base} {head}'),
  'args-if': z
    .array(z.strictObject({ contains: z.strictObject({ file: text, pattern: regex }), args: texts }))
    .optional()
    .describe('arguments for the case that a file at the top has a line that matches'),
  scope: scope.optional().describe('default batch'),
  paths: z
    .enum(['plain', 'escaped', 'bracketed', 'absolute'])
    .optional()
    .describe(
      'how files are written: relative to the folder the tool runs in (default), with globs escaped or in brackets, absolute',
    ),
  batch: z
    .strictObject({ files: z.int().positive().optional(), bytes: z.int().positive().optional() })
    .optional()
    .describe('how much one process takes at most; default 5,000 files and 400,000 bytes of names'),
  weight: z
    .union([z.int().positive(), z.literal('all')])
    .optional()
    .describe('how many cores one process keeps busy; default 1'),
  pace: z
    .number()
    .positive()
    .optional()
    .describe(
      'about how many milliseconds it takes for a file: what takes longest starts first, and is divided among cores; default 100 for tests, 1 for what Go, Rust or a download brings, 10 for the rest',
    ),
  serial: z.boolean().optional().describe('its processes must not run beside each other'),
  timeout: seconds.optional().describe('in seconds; default 600'),
  output: output.optional(),
  exit: exit.optional(),
  examined: z
    .strictObject({
      pattern: regex.describe('its first group is the number, anywhere in the output'),
      optional: z.boolean().optional().describe('without a match nothing is known; default: nothing was looked at'),
    })
    .optional()
    .describe(
      'where the tool tells how many files it looked at: none, although it was given some, is an error; asked once more if it does not tell',
    ),
});

const checkCommand = command.extend({ parse: parseSchema, coverage: measured.optional(), retry: retry.optional() });

const fixCommand = command.extend({
  order: z.int().optional().describe('fixers run from the lowest to the highest; default 50, formatters 80'),
  safety: z.enum(['safe', 'unsafe']).optional().describe('unsafe ones run with --unsafe only; default safe'),
});

const toolTest = z.strictObject({
  name: text,
  files: z.record(z.string(), z.string()).describe('path to content; a name that ends with * is executable'),
  paths: texts.optional().describe('the files that are given to the tool; default all that it takes'),
  retries: z.int().optional().describe('as if it were configured'),
  expect: z.strictObject({
    class: z.enum(['clean', 'findings', 'nothing', 'error']),
    findings: z
      .array(z.string())
      .optional()
      .describe('`path:line:column level rule`, in order; a rule is without the name of the tool'),
    uncovered: texts.optional().describe('`path:line` of the lines that no test runs; with it coverage is asked for'),
    fixed: z.record(z.string(), z.string()).optional().describe('what the fix command makes of these files'),
  }),
  needs: texts.optional().describe('programs without which it cannot run'),
});

/** Every field of a tool; a configuration may give some of them, over those of the catalogue. */
export const toolFields = {
  title: text,
  homepage: z.url(),
  license: text.describe('SPDX'),
  category: z.enum([
    'format',
    'lint',
    'types',
    'test',
    'security',
    'secrets',
    'dependencies',
    'clean-up',
    'duplication',
    'licences',
    'commits',
    'spelling',
    'infrastructure',
    'docs',
  ]),
  languages: texts.optional(),
  'opt-in': z.boolean().optional().describe('runs only if the configuration names it'),
  detect: z.array(evidence).optional().describe('the tool runs where one of these holds'),
  files: files.optional().describe('what the tool looks at; absent: nothing in particular'),
  root: texts
    .optional()
    .describe('names of files that mark a folder to run in; the nearest above a file; else the top'),
  resolve: z
    .array(z.enum(['project', 'managed', 'system']))
    .optional()
    .describe('where a copy is looked for, in this order; default project, managed, system'),
  install: install.optional(),
  runtime: z
    .strictObject({ node: text.optional(), python: text.optional() })
    .optional()
    .describe('ranges of versions that a managed copy needs'),
  version: z
    .strictObject({
      default: text.optional().describe('what Kempt installs'),
      range: text.optional().describe('what Kempt can run, as npm writes ranges'),
      bad: texts.optional().describe('versions that must not be used'),
    })
    .optional(),
  probe: z
    .strictObject({ argv: texts, pattern: regex.optional().describe('its first group is the version') })
    .optional()
    .describe('how to ask for the version; default: `--version`, and the first thing that looks like one'),
  env: z
    .strictObject({
      set: z.record(z.string(), z.string()).optional(),
      pass: texts.optional().describe('variables that the tool may see besides the usual ones'),
    })
    .optional(),
  network: z.enum(['never', 'run']).optional().describe('whether a run asks the network; default never'),
  check: checkCommand.optional(),
  fix: fixCommand.optional().describe('the command that mends; its fields are those of check, and'),
  variants: z
    .array(
      z.strictObject({
        when: text,
        exclude: texts.optional().describe('globs of files that these versions cannot read'),
        check: checkCommand.partial().optional(),
        fix: fixCommand.partial().optional(),
      }),
    )
    .optional()
    .describe('what differs in a range of versions'),
  levels: z
    .strictObject({
      default: level.optional().describe('default warning'),
      'by-level': z.record(z.string(), level).optional().describe('what the tool calls its levels'),
      'by-rule': z.record(z.string(), level).optional().describe('globs of rules; the first that matches decides'),
    })
    .optional(),
  'rule-url': text.optional().describe('with {rule}'),
  'error-rules': texts.optional().describe('rules that mean that the tool could not look: also an error of the tool'),
  equivalents: z
    .record(z.string(), z.string())
    .optional()
    .describe('rule to the name that several tools share: such findings on one line are told once'),
  secret: z.boolean().optional().describe('messages and lines of its findings must not be shown'),
  effect: z
    .enum(['read', 'write'])
    .optional()
    .describe('write: its check runs in a copy that has what it is given and what decides, and nothing else'),
  base: z
    .enum(['rerun', 'lines', 'off'])
    .optional()
    .describe('what is new: by a run over the base version (default for files), by changed lines, or everything'),
  cache: z
    .strictObject({
      mode: z.enum(['file', 'scope', 'never']).describe('results are kept for each file, for all of a run, or not'),
      inputs: texts.optional().describe('globs of files, besides those given, that decide what is found'),
      'inputs-name': z
        .boolean()
        .optional()
        .describe('files of the repository whose paths stand in those inputs decide, too'),
      ttl: seconds.optional().describe('seconds after which a result is asked for anew'),
    })
    .optional(),
  tests: z.array(toolTest).optional().describe('examples, run by `kempt tools test`'),
} as const;

/** What a user says of a tool besides. */
export const toolSettings = {
  level: level.optional().describe('replaces the levels of the tool'),
  exclude: texts.optional().describe('files that the tool is not given'),
  args: texts.optional().describe('further arguments of the check command, before the files'),
  missing: z
    .enum(['incomplete', 'skip'])
    .optional()
    .describe('what it means if there is no copy and none can be installed; default incomplete'),
  retries: z
    .int()
    .min(0)
    .max(5)
    .optional()
    .describe('how often failed tests are run again: one that then passes is a note, flaky-test; default 0'),
  coverage: coverage.optional(),
};

export const toolSchema = z.strictObject(toolFields).describe('A tool');

/** An entry of the catalogue. */
export type Tool = z.infer<typeof toolSchema>;
export type ToolCommand = z.infer<typeof command>;
export type CheckCommand = z.infer<typeof checkCommand>;
export type FixCommand = z.infer<typeof fixCommand>;
export type Install = z.infer<typeof install>;
export type Evidence = z.infer<typeof evidence>;
export type ToolTest = z.infer<typeof toolTest>;
