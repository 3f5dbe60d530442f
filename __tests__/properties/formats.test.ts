import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toolNamed } from '../../src/app/tools/catalogue.ts';
import { loadParser } from '../../src/app/tools/formats.ts';
import { variantOf } from '../../src/app/tools/variants.ts';
import { Mode } from '../../src/domain/entry.ts';
import type { Parse } from '../../src/domain/parse-schema.ts';
import { type RawFinding, type ReadOutput, UnreadableOutput } from '../../src/domain/raw-finding.ts';
import { SourceFile } from '../../src/domain/source-file.ts';
import type { Tool } from '../../src/domain/tool-schema.ts';
import { type Item, itemsAt, numberAt, textAt, valueAt } from '../../src/modules/formats/json/path.ts';
import type { Result } from '../../src/pipeline/tools/read.ts';
import { toFindings } from '../../src/pipeline/tools/to-findings.ts';

// The same cases in every run; FC_SEED tries others.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_261_121) });

/* Parsers, whatever a tool prints: findings that lie within their files, or UnreadableOutput; nothing else. */

const anyTool = toolNamed('ruff').tool;
const records = '__tests__/fixtures/tools';

interface Recorded {
  readonly id: string;
  readonly tool: Tool;
  readonly parse: Parse;
  readonly parser: (text: string, parse: Parse) => ReadOutput;
  /** What it printed, of either stream or to a file. */
  readonly texts: readonly string[];
}

const recorded: readonly Recorded[] = await Promise.all(
  readdirSync(records).map(async (name) => {
    const record = JSON.parse(readFileSync(join(records, name), 'utf8')) as {
      readonly version: string;
      readonly cases: Readonly<Record<string, readonly Result[]>>;
    };
    const setting = toolNamed(name.slice(0, -5));
    const { parse } = variantOf(setting, record.version);
    const all = Object.values(record.cases).flat();
    const texts = all.flatMap(({ stdout, stderr, file }) => [stdout, stderr, file ?? '']).filter((text) => text !== '');
    return { id: setting.id, tool: setting.tool, parse, parser: await loadParser(parse.format), texts };
  }),
);

/** One of each format, for text that no tool prints. */
const everyFormat: readonly Parse[] = [
  ...new Map(recorded.map(({ parse }) => [parse.format, parse])).values(),
  { format: 'github' },
  { format: 'checkstyle' },
  { format: 'errorformat', errorformat: ['%E%f:%l:%c: %m', '%C  %m', '%Z---', '%f:%l:%v: %t%n %m', '%-G%.%#'] },
  { format: 'regex', pattern: '^(?<path>[^:]*):(?<line>[^:]*):(?<column>[^:]*): (?<message>.*)$' },
  { format: 'list', message: 'm', rule: 'r' },
  { format: 'none', message: 'm', rule: 'r' },
  { format: 'json', lines: true, items: ['', 'a[]', 'b?{}.c?[]'], path: 'p', line: 'l', column: 'c', message: '{m}' },
];

const content = 'first ü line\r\n\ttabs\tand 😀 more\nlast without end';

function sourceOf(text: string): SourceFile {
  const bytes = Buffer.from(text);
  const file = new SourceFile();
  file.reset('a', Mode.file, 0, 0, bytes, bytes.length);
  return file;
}

/** Throws if what was read could not become findings within `text`. */
function place(findings: readonly RawFinding[], tool: Tool, units: object, text = content): void {
  const file = sourceOf(text);
  const context = {
    id: 'x',
    tool,
    level: undefined,
    units,
    manifest: '.',
    toPath: (path: string) => path,
    open: () => file,
  };
  for (const { location, fix } of toFindings(findings, context)) {
    for (const region of [location.region, ...(fix?.edits ?? []).map((edit) => edit.region)]) {
      if (region === undefined) continue;
      const { byteOffset = Number.NaN, byteLength = Number.NaN, startLine, endLine } = region;
      expect(byteOffset >= 0 && byteLength >= 0 && byteOffset + byteLength <= file.length).toBe(true);
      expect(startLine >= 1 && endLine >= startLine && endLine <= file.lineStarts().length).toBe(true);
      expect([byteOffset, byteLength].every(Number.isInteger)).toBe(true);
    }
  }
}

function readInto(text: string, { parser, parse, tool }: Pick<Recorded, 'parser' | 'parse' | 'tool'>): void {
  let output: ReadOutput;
  try {
    output = parser(text, parse);
  } catch (error) {
    if (error instanceof UnreadableOutput) return;
    throw error;
  }
  place(output.findings, tool, parse);
}

describe('what a tool printed for real', () => {
  it.each(recorded.map((one) => [one.id, one] as const))(
    'is read or refused, however it is cut and damaged: %s',
    (_, one) => {
      const damage = fc.record({
        text: fc.constantFrom(...one.texts),
        from: fc.nat(99),
        to: fc.nat(100),
        at: fc.nat(),
        junk: fc.oneof(
          fc.string({ maxLength: 6 }),
          fc.constantFrom('null', '-1', '0', '1e999', '[]', '{}', '"', '\0', '\n'),
        ),
      });
      const property = fc.property(damage, ({ text, from, to, at, junk }) => {
        const cut = text.slice(text.length - Math.ceil((text.length * to) / 100), text.length);
        readInto(text.slice(0, Math.ceil((text.length * to) / 100)), one);
        readInto(
          from > 90 ? cut : text.slice(0, at % text.length) + junk + text.slice((at % text.length) + junk.length),
          one,
        );
        // A number, or another value, in the place of one.
        let nth = 0;
        readInto(
          text.replace(/\d+/g, (number) => (nth++ === at % 7 ? junk : number)),
          one,
        );
      });
      fc.assert(property, { numRuns: 60 });
    },
  );
});

describe('what no tool prints', () => {
  it('is read or refused by every format', async () => {
    const tool = anyTool;
    for (const parse of everyFormat) {
      const parser = await loadParser(parse.format);
      const text = fc.oneof(
        fc.string(),
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.json(),
        fc
          .array(
            fc.constantFrom(
              '<checkstyle>',
              '<testsuites>',
              '<testcase name="a">',
              '<failure/>',
              '</testcase>',
              '</',
              '&#0;',
              '<![CDATA[',
            ),
            { maxLength: 8 },
          )
          .map((all) => all.join('')),
        fc
          .array(
            fc.constantFrom(
              '--- a/x\n',
              '+++ b/x\n',
              '@@ -1,2 +1 @@\n',
              '@@ -0,0 +9 @@\n',
              '-one\n',
              '+two\n',
              ' same\n',
              '\\ No newline\n',
            ),
            { maxLength: 12 },
          )
          .map((all) => all.join('')),
        fc
          .array(
            fc.constantFrom(
              'a:',
              '1',
              '99999999999999999999',
              ':',
              '-3',
              ' ',
              'e9 m',
              '\n',
              '::error ',
              'line=',
              '::m',
            ),
            { maxLength: 12 },
          )
          .map((all) => all.join('')),
      );
      fc.assert(
        fc.property(text, (one) => readInto(one, { parser, parse, tool })),
        { numRuns: 300 },
      );
    }
  });

  it('is no end of the stack, however deep', async () => {
    const deep = (open: string, close: string): string => open.repeat(100_000) + close.repeat(100_000);
    for (const parse of everyFormat) {
      const parser = await loadParser(parse.format);
      for (const text of [
        deep('[', ']'),
        deep('{"a":', '}'),
        deep('<testsuite>', '</testsuite>'),
        deep('<checkstyle>', '</checkstyle>'),
      ])
        readInto(text, { parser, parse, tool: anyTool });
    }
  });
});

describe('positions', () => {
  const number = fc.option(
    fc.oneof(fc.integer({ min: -3, max: 40 }), fc.double(), fc.constantFrom(Number.NaN, Infinity, 2 ** 53)),
    { nil: undefined },
  );
  const region = fc.record({ line: number, column: number, endLine: number, endColumn: number });
  const edit = fc.record({
    line: number,
    column: number,
    endLine: number,
    endColumn: number,
    offset: number,
    endOffset: number,
    text: fc.string(),
  });
  const units = fc.record({
    'line-base': fc.constantFrom(0, 1, undefined),
    'column-base': fc.constantFrom(0, 1, undefined),
    'column-unit': fc.constantFrom('utf-16', 'code-point', 'byte', 'tab-8', undefined),
    'end-inclusive': fc.boolean(),
  });
  const text = fc.oneof(fc.constant(''), fc.constant('\uFEFFx'), fc.constant(content), fc.string({ unit: 'binary' }));

  it('are within the file, whatever a tool says', () => {
    fc.assert(
      fc.property(region, fc.array(edit, { maxLength: 3 }), units, text, (raw, fix, counted, file) => {
        place([{ ...raw, path: 'a', message: 'm', fix }], anyTool, counted, file);
      }),
      { numRuns: 1000 },
    );
  });

  it('of a finding told back in its own units are where they were', () => {
    const position = fc.tuple(fc.nat(2), fc.nat(12), fc.nat(12));
    fc.assert(
      fc.property(position, ([line, column, length]) => {
        const file = sourceOf(content);
        const own = file.line(line);
        const [from, to] = [Math.min(column, own.length), Math.min(column + length, own.length)];
        const raw = { path: 'a', message: 'm', line: line + 1, column: from + 1, endLine: line + 1, endColumn: to + 1 };
        const context = {
          id: 'x',
          tool: anyTool,
          level: undefined,
          units: {},
          manifest: '.',
          toPath: (path: string) => path,
          open: () => file,
        };
        const [finding] = toFindings([raw], context);
        const { startLine, startColumn, endColumn } = finding!.location.region!;
        // Half of a pair of surrogates is no place in a file.
        fc.pre(!/[\uD800-\uDBFF]$/.test(own.slice(0, from)) && !/[\uD800-\uDBFF]$/.test(own.slice(0, to)));
        expect([startLine, startColumn, endColumn]).toEqual([line + 1, from + 1, to + 1]);
      }),
    );
  });
});

describe('paths into JSON', () => {
  const name = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', 'length', '0', '');
  const step = fc.tuple(name, fc.constantFrom('', '[]', '{}', '?[]', '?{}')).map((parts) => parts.join(''));
  const path = fc.array(step, { maxLength: 4 }).map((steps) => steps.join('.'));
  const spec = fc
    .tuple(fc.constantFrom('', '^', '^^', '$', '$.', '=', '@key', '{', '{a}{'), path)
    .map((parts) => parts.join(''));
  const value = fc
    .jsonValue({ depthSize: 'small' })
    .chain((one) =>
      fc.constantFrom<unknown>(one, { a: one, b: [one, { a: [one] }], c: { a: one } }, [{ a: [{ b: one }] }]),
    );
  const start = (one: unknown): Item => ({ value: one, parent: undefined, key: '' });

  it('never fail, and lead to nothing that is not in the document', () => {
    fc.assert(
      fc.property(value, path, spec, (one, steps, said) => {
        for (const item of itemsAt(start(one), steps) ?? []) {
          const found = valueAt(item, said);
          expect(typeof found).not.toBe('function');
          expect([undefined, 'string']).toContain(typeof textAt(item, said) === 'undefined' ? undefined : 'string');
          expect(numberAt(item, said) ?? 0).not.toBeNaN();
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('reach every item of nested lists, in order, and climb back', () => {
    const tree = fc.array(fc.record({ n: fc.nat(), list: fc.array(fc.nat()) }));
    fc.assert(
      fc.property(tree, (all) => {
        const items = itemsAt(start({ all, total: all.length }), 'all[].list[]') ?? [];
        expect(items.map((item) => item.value)).toEqual(all.flatMap(({ list }) => list));
        expect(items.map((item) => valueAt(item, '^n'))).toEqual(all.flatMap(({ n, list }) => list.map(() => n)));
        expect(items.every((item) => valueAt(item, '$.total') === all.length)).toBe(true);
      }),
    );
  });
});
