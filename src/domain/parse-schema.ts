import { z } from 'zod';

/*
 * How the output of a tool is read: data, too. A path into JSON is written `a.b`, `[]` steps through a list and `{}`
 * through the values of an object; within what was stepped into, `^` reaches what holds it and `$` the document. `=text`
 * is a text of its own, and `{a.b}` puts a value into a text. A list of paths means the first that leads to something.
 */

const path = z.string().min(1);
const value = z.union([path, z.array(path)]);
const pattern = z.string().min(1);

const position = {
  path: value.optional().describe('absent: the finding is of the repository as a whole'),
  line: value.optional(),
  column: value.optional(),
  'end-line': value.optional(),
  'end-column': value.optional(),
};

const units = {
  'line-base': z
    .union([z.literal(0), z.literal(1)])
    .optional()
    .describe('the number of the first line; default 1'),
  'column-base': z
    .union([z.literal(0), z.literal(1)])
    .optional()
    .describe('the number of the first column; default 1'),
  'column-unit': z
    .enum(['utf-16', 'code-point', 'byte', 'tab-8'])
    .optional()
    .describe('what columns count; default utf-16; tab-8: cells of a terminal, as if tabs stopped at every eighth'),
  'end-inclusive': z.boolean().optional().describe('whether the end is the last character, not the one behind it'),
};

const fix = z.strictObject({
  edits: path.optional().describe('the list of edits, such as `fix.edits[]`; absent: one edit, the finding itself'),
  text: value.describe('what replaces the region'),
  line: value.optional(),
  column: value.optional(),
  'end-line': value.optional(),
  'end-column': value.optional(),
  offset: value.optional().describe('instead of lines: characters from the start of the file'),
  'end-offset': value.optional(),
  'offset-unit': z.enum(['utf-16', 'code-point', 'byte']).optional().describe('default utf-16'),
  'only-if': z
    .strictObject({ value, is: z.array(z.string()) })
    .optional()
    .describe('which fixes are safe'),
});

const json = z.strictObject({
  format: z.literal('json'),
  lines: z.boolean().optional().describe('every line is a document; default false'),
  skip: pattern.optional().describe('what matches is cut out first: the tool prints it between its JSON'),
  items: z.union([z.string(), z.array(z.string())]).describe('where the findings are, such as `files[].messages[]`'),
  ...position,
  rule: value.optional(),
  message: value,
  level: value.optional(),
  url: value.optional(),
  fix: fix.optional(),
  'drop-if': z.array(z.strictObject({ value, is: z.array(z.string()) })).optional(),
  test: z
    .strictObject({ name: value, 'passed-if': z.strictObject({ value, is: z.array(z.string()) }) })
    .optional()
    .describe('items that are tests, in the file that is their path, and which of them passed'),
  examined: path.optional().describe('a number of files, or a list of them'),
  ...units,
});

const regexParse = z.strictObject({
  format: z.literal('regex'),
  pattern: z
    .union([pattern, z.array(pattern)])
    .describe(
      'groups path, line, column, end_line, end_column, rule, level, message; multi-line, `^` and `$` at lines',
    ),
  path: path.optional().describe('instead of the group'),
  rule: z.string().optional().describe('instead of the group'),
  message: z.string().optional().describe('instead of the group; may name groups: {rule}'),
  ignore: z.array(pattern).optional().describe('lines that are no findings; given, every other line must be one'),
  ...units,
});

export const parseSchema = z.discriminatedUnion('format', [
  json,
  regexParse,
  z.strictObject({
    format: z.literal('errorformat'),
    errorformat: z.array(pattern).describe("as Vim's 'errorformat', a format an item"),
    rule: z.string().optional(),
    ...units,
  }),
  z.strictObject({
    format: z.literal('sarif'),
    'column-unit': units['column-unit'].describe('if the log does not say; default code-point, as SARIF has it'),
  }),
  z.strictObject({ format: z.literal('checkstyle'), ...units }),
  z.strictObject({
    format: z.literal('github').describe('workflow commands of GitHub Actions: ::error file=a.js,line=1::message'),
    rule: z.string().optional().describe('absent: the title'),
  }),
  z.strictObject({
    format: z.literal('junit'),
    location: z
      .array(pattern)
      .optional()
      .describe('groups path and line, looked for in the text of a failure; the last match in the repository counts'),
    rule: z.string().optional().describe('default test-failure'),
  }),
  z.strictObject({
    format: z.literal('diff'),
    message: z.string(),
    rule: z.string(),
    strip: z.array(pattern).optional().describe('cut off the names of the files, such as `^original/` or `:before$`'),
  }),
  z.strictObject({
    format: z.literal('changes').describe('the command rewrites files in a copy: what it changes is what it finds'),
    message: z.string(),
    rule: z.string(),
  }),
  z.strictObject({
    format: z.literal('list').describe('every line is a path'),
    pattern: pattern.optional().describe('lines that match hold a path in the group path; default the whole line'),
    message: z.string(),
    rule: z.string(),
  }),
  z.strictObject({
    format: z.literal('none').describe('only the exit code tells; the output is the message'),
    message: z.string(),
    rule: z.string(),
    path: path.optional().describe('the file that the finding is about'),
  }),
]);

export type Parse = z.infer<typeof parseSchema>;
export type ParseOf<F extends Parse['format']> = Extract<Parse, { format: F }>;
