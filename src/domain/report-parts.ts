import { z } from 'zod';

/* What the report is made of. */

export const level = z.enum(['error', 'warning', 'note']);
export const count = z.int().nonnegative();

const lines = {
  startLine: z.int().positive().describe('1-based'),
  startColumn: z.int().positive().describe('1-based, in UTF-16 code units'),
  endLine: z.int().positive(),
  endColumn: z.int().positive().describe('1-based, in UTF-16 code units, exclusive'),
};
const byteOffset = count.describe('from the start of the file, byte-order mark included');
const bytes = { byteOffset, byteLength: count };

const region = z
  .strictObject({ ...lines, byteOffset: bytes.byteOffset.optional(), byteLength: bytes.byteLength.optional() })
  .describe('A part of a text file, as in SARIF 2.1.0, section 3.30; without bytes if only a patch was looked at');

const location = z.strictObject({
  path: z
    .string()
    .describe('relative to the top of the repository, `/`-separated; quoted as git does if it is not UTF-8'),
  region: region.optional().describe('absent: the file as a whole'),
  commit: z.string().optional().describe('the commit whose version of the file is meant; absent: the version checked'),
});

const edit = z.strictObject({
  region: z.strictObject({ ...lines, ...bytes }),
  text: z.string().describe('what replaces the region'),
});

const fix = z.strictObject({
  description: z.string(),
  edits: z.array(edit).min(1).describe('in ascending order, not overlapping, all in the file of the finding'),
});

const origin = z
  .strictObject({
    model: z.string().describe('`provider/model`, as it is configured'),
    prompt: z.string().describe('the version of what the model was told'),
    confidence: z.number().min(0).max(1),
  })
  .describe('the model that found it; absent: a check or a tool did');

export const finding = z.strictObject({
  rule: z.string().describe('the id of the check, or `check/rule` where a check has several'),
  level,
  message: z.string(),
  location,
  related: z.array(z.strictObject({ location, message: z.string() })).optional(),
  snippet: z.string().optional().describe('the first line of the region, secrets redacted, at most 240 characters'),
  fix: fix.optional().describe('of a check or a tool, one that changes no meaning; of a model, one to be looked at'),
  origin: origin.optional(),
  equivalents: z.array(z.string()).optional().describe('rules of other tools that say the same of this line'),
  fingerprint: z.string().describe('survives moved lines, renames and reformatting'),
});

export const suppression = z.strictObject({
  kind: z.enum(['inSource', 'external']).describe('SARIF 3.35.2: a comment in the file, or the baseline'),
  justification: z.string().optional(),
});

export const notification = z.strictObject({
  level: level.describe('error: something that should have run did not, and the verdict is incomplete'),
  id: z.string(),
  message: z.string(),
  remedy: z.string().optional(),
  path: z.string().optional(),
});

export const rule = z.strictObject({
  id: z.string(),
  level,
  summary: z.string(),
  help: z.string().describe('Markdown'),
  helpUri: z.string().optional(),
});

const share = { covered: count, lines: count.describe('executable ones, of the files of the repository') };

const coverage = z
  .strictObject({
    ...share,
    change: z
      .strictObject({
        ...share,
        unmeasured: z.array(z.string()).describe('changed files like the measured ones, but of which nothing was told'),
      })
      .optional()
      .describe('of the lines that the change adds or edits'),
  })
  .describe('which lines the tests cover');

export const run = z.strictObject({
  check: z.string().describe('the id of a check, or of a tool'),
  status: z
    .enum(['ran', 'skipped', 'failed'])
    .describe('failed: a tool that could not do its work; the verdict is incomplete'),
  reason: z.string().optional().describe('why it was skipped, or what failed'),
  findings: count,
  tool: z
    .strictObject({
      version: z.string(),
      origin: z.enum(['project', 'managed', 'system']).describe('whose copy ran'),
    })
    .optional()
    .describe('absent: a check of Kempt itself'),
  files: count.optional().describe('files that a tool was given'),
  cached: count.optional().describe('of them, those whose result was known from before'),
  coverage: coverage.optional(),
});
