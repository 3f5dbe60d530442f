import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loadAllChecks } from '../../src/app/checks.ts';
import { type Entry, Mode } from '../../src/domain/entry.ts';
import { Fact } from '../../src/domain/facts.ts';
import { numberSiblings } from '../../src/domain/finding.ts';
import { nearest } from '../../src/domain/nearest.ts';
import { decodePath } from '../../src/domain/path.ts';
import type { Finding } from '../../src/domain/report.ts';
import { parseSuppressions } from '../../src/domain/suppression.ts';
import { parseDiff } from '../../src/lib/git/diff.ts';
import { parseLsFiles } from '../../src/lib/git/index-file.ts';
import { parseLsTree } from '../../src/lib/git/ls-tree.ts';
import { MemoryTree } from '../../src/lib/snapshots/memory.ts';
import { caseConflict } from '../../src/modules/checks/case-conflict.ts';
import { fixContent } from '../../src/pipeline/check/apply-fixes.ts';
import { edgeFacts } from '../../src/pipeline/check/facts.ts';
import { scan } from '../../src/pipeline/check/scan.ts';
import { planScan } from '../../src/pipeline/check/scan-plan.ts';
import { ofScope } from '../../src/pipeline/check/selection.ts';
import { textFacts } from '../../src/pipeline/check/text-facts.ts';

const checks = await loadAllChecks();
const selected = checks.map((check) => ({
  check,
  level: undefined,
  options: Object.fromEntries(
    Object.entries(check.options ?? {}).map(([name, spec]) => [name, spec.default]),
  ) as Readonly<Record<string, never>>,
  excludes: () => false,
}));
const plan = await planScan(ofScope(selected, 'file'), true);

async function judge(path: string, content: Buffer): Promise<readonly Finding[]> {
  const entry: Entry = { path, mode: Mode.file };
  const tree = new MemoryTree([entry], new Map([[path, content]]));
  const { findings, notifications } = await scan(tree, [entry], plan, new Map());
  expect(notifications).toEqual([]);
  return numberSiblings(findings);
}

const names = [
  'a.ts',
  'a.md',
  'a.json',
  'a.yaml',
  'a.toml',
  'a.xml',
  'a.ipynb',
  '.editorconfig',
  '.github/workflows/a.yml',
  'a.sh',
];
const path = fc.constantFrom(...names);
const piece = fc.constantFrom(
  'a',
  'b: c',
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '\uFEFF',
  '<<<<<<< x\n',
  '=======\n',
  '>>>>>>> y\n',
  '{',
  '}',
  '[',
  '"',
  ',',
  '#',
  'on: push\n',
  'jobs:\n',
  '\u202e',
  '\u200b',
  'é',
  '-----BEGIN',
  ' ',
);
const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
const bytes = fc.oneof(
  text.map((one) => Buffer.from(one)),
  fc.uint8Array({ maxLength: 200 }).map((one) => Buffer.from(one)),
);

describe('every check', () => {
  it('takes any content', async () => {
    await fc.assert(
      fc.asyncProperty(path, bytes, async (name, content) => {
        for (const { location } of await judge(name, content)) {
          const { byteOffset = 0, byteLength = 0 } = location.region ?? {};
          expect(byteOffset + byteLength).toBeLessThanOrEqual(content.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('finds the same, with the same fingerprints, when lines are put in front', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('one  ', 'two', '\u202ethree', 'fo\u200bur', '\tfive '), { maxLength: 12 }),
        async (lines) => {
          const of = async (all: readonly string[]): Promise<readonly string[]> =>
            (await judge('a.ts', Buffer.from(`${all.join('\n')}\n`))).map(
              (finding) => `${finding.rule} ${finding.fingerprint}`,
            );
          const moved = await of(['zero', '', 'null', ...lines, 'end']);
          expect(moved).toEqual(await of(['zero', ...lines, 'end']));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('finds nothing to mend once it was mended, and nothing new', async () => {
    await fc.assert(
      fc.asyncProperty(path, bytes, async (name, content) => {
        const entry: Entry = { path: name, mode: Mode.file };
        const input = {
          plan,
          inputs: new Map(),
          wanted: (finding: Finding) => finding.fix !== undefined,
        };
        const fixed = await fixContent(entry, content, input);
        if (fixed.kind !== 'fixed') return;
        const rules = new Set((await judge(name, content)).map(({ rule }) => rule));
        const after = await judge(name, fixed.content);
        expect(after.filter(({ fix }) => fix)).toEqual([]);
        expect(after.filter(({ rule, level }) => level === 'error' && !rules.has(rule))).toEqual([]);
        expect((await fixContent(entry, fixed.content, input)).kind).toBe('unchanged');
      }),
      { numRuns: 300 },
    );
  });
});

describe('facts', () => {
  it('are what a plain look at the text says, and do not depend on what stands behind it', () => {
    fc.assert(
      fc.property(bytes, bytes, (content, rest) => {
        const latin = content.toString('latin1');
        const buffer = Buffer.concat([content, rest]);
        const ofText = textFacts(buffer, content.length);
        expect(ofText < 0).toBe(content.subarray(0, 8000).includes(0));
        if (ofText < 0) return;
        const facts = ofText | edgeFacts(Mode.file, buffer, content.length);
        const has = (fact: number): boolean => (facts & fact) !== 0;
        expect({
          trailing: has(Fact.trailingBlank),
          crlf: has(Fact.crlf),
          lf: has(Fact.lf),
          cr: has(Fact.cr),
          nonAscii: has(Fact.nonAscii),
          tab: has(Fact.tabIndent),
          space: has(Fact.spaceIndent),
          conflict: has(Fact.conflict),
          unended: has(Fact.noFinalNewline),
          extra: has(Fact.extraFinalNewline),
        }).toEqual({
          trailing: /[ \t](?:\r|\n|$(?![\s\S]))/.test(latin),
          crlf: latin.includes('\r\n'),
          lf: /(?<!\r)\n/.test(latin),
          cr: /\r(?!\n)/.test(latin),
          nonAscii: /[\x80-\xff]/.test(latin),
          tab: /(?:^|\n)\t/.test(latin),
          space: /(?:^|\n) /.test(latin),
          conflict: /(?:^|\n)(?:<{7}|={7}|>{7}|\|{7})/.test(latin),
          unended: latin !== '' && !/[\r\n]$/.test(latin),
          extra: /(?:^|[\r\n])(?:\r\n|\r|\n)$/.test(latin) && !/[^\r\n]\r\n$/.test(latin),
        });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('names that differ in nothing but case', () => {
  it('are found in whatever order they come, and no others', () => {
    const name = fc.string({ unit: fc.constantFrom(...'abAB_k\u212aéÉ\u0130Σσς'), minLength: 1, maxLength: 2 });
    const paths = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
    fc.assert(
      fc.property(fc.uniqueArray(paths, { maxLength: 12 }), (listed) => {
        const folders = listed.flatMap((path) => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index)));
        // In no tree a file is a folder, too.
        fc.pre(!listed.some((path) => folders.includes(path)));
        const entries = listed.map((path) => ({ path, mode: Mode.file }));
        const found = new Set<string>();
        void caseConflict.run({ entries, candidates: entries } as never, (path) => found.add(path), {});
        const spellings = new Set([...listed, ...folders]);
        const distinct = new Set([...spellings].map((one) => one.toLowerCase()));
        expect(found.size > 0).toBe(distinct.size < spellings.size);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('parsers never throw', () => {
  it('of diffs, suppressions, paths and words', () => {
    fc.assert(
      fc.property(bytes, text, (raw, words) => {
        parseDiff(raw);
        // What a git that was killed leaves behind.
        parseDiff(Buffer.concat([Buffer.from(':100644 100644 '), raw]));
        parseLsFiles(raw);
        parseLsTree(raw);
        parseSuppressions(words, false);
        parseSuppressions(words, true);
        expect(typeof decodePath(raw).path).toBe('string');
        expect(nearest(words, [words])).toBe(words);
      }),
      { numRuns: 500 },
    );
  });
});
