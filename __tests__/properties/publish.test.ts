import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  digestOf,
  type Note,
  noteMarker,
  type PostedNote,
  parseNoteMarker,
  parseSummaryMarker,
  summaryMarker,
} from '../../src/domain/note.ts';
import { parseDiffFiles, parseOldLines, parsePatch, shownWith } from '../../src/domain/patch.ts';
import type { Finding } from '../../src/domain/report.ts';
import { createTwoFilesPatch } from '../../src/lib/diff.ts';
import { github } from '../../src/modules/forges/github.ts';
import { toComment } from '../../src/modules/reporters/markdown/comment.ts';
import { placeFindings } from '../../src/pipeline/publish/notes.ts';
import { planNotes } from '../../src/pipeline/publish/plan.ts';
import { toSuggestion } from '../../src/pipeline/publish/suggestion.ts';
import { cleanReport } from '../fixtures/reports/build.ts';

const id = fc.constantFrom(...Array.from({ length: 8 }, (_, i) => String(i).repeat(16)));
const note = fc.record<Note>({
  id,
  level: fc.constant('warning' as const),
  path: fc.constantFrom('a', 'b'),
  startLine: fc.constant(1),
  endLine: fc.constant(1),
  body: fc.constantFrom('one', 'two', 'three'),
});
const notes = fc.uniqueArray(note, { selector: (one) => one.id, maxLength: 8 });

/** What a forge does with a plan, and what may befall notes between two runs. */
function carryOut(posted: readonly PostedNote[], wanted: readonly Note[]): PostedNote[] {
  const plan = planNotes(wanted, posted);
  const edits = new Map([...plan.edit, ...plan.restore].map(([one, next]) => [one, next]));
  const gone = new Set(plan.withdraw);
  const kept = posted.flatMap((one): PostedNote[] => {
    const next = edits.get(one);
    if (next) return [{ ...one, digest: digestOf(next.body), withdrawn: false, resolved: false }];
    if (!gone.has(one)) return [one];
    return one.answered ? [{ ...one, withdrawn: true, resolved: true }] : [];
  });
  return [...kept, ...plan.post.map(toPosted)];
}

let threads = 0;
const toPosted = ({ id: own, body }: Note): PostedNote => ({
  id: own,
  digest: digestOf(body),
  handle: { thread: String(++threads), comment: threads },
  outdated: false,
  resolved: false,
  answered: false,
  withdrawn: false,
});

const befalls = fc.array(fc.record({ at: fc.nat(7), what: fc.constantFrom('outdated', 'answered') }), { maxLength: 4 });

const standing = (posted: readonly PostedNote[]): string[] =>
  posted
    .filter(({ withdrawn }) => !withdrawn)
    .map(({ id: own, digest }) => `${own} ${digest}`)
    .sort();

describe('notes', () => {
  it('said twice are said once', () => {
    fc.assert(
      fc.property(notes, notes, (before, wanted) => {
        const posted = carryOut(before.map(toPosted), wanted);
        expect(planNotes(wanted, posted)).toEqual({ post: [], edit: [], restore: [], withdraw: [] });
      }),
    );
  });

  it('are after any sequence of pushes exactly those of the last head', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(notes, befalls), { minLength: 1, maxLength: 6 }), (pushes) => {
        let posted: PostedNote[] = [];
        for (const [wanted, events] of pushes) {
          for (const { at, what } of events)
            posted = posted.map((one, i) => (i === at && !one.withdrawn ? { ...one, [what]: true } : one));
          posted = carryOut(posted, wanted);
        }
        const [last] = pushes.at(-1)!;
        expect(standing(posted)).toEqual(last.map(({ id: own, body }) => `${own} ${digestOf(body)}`).sort());
      }),
    );
  });

  it('that a person resolved are left alone for good', () => {
    fc.assert(
      fc.property(notes, notes, (before, wanted) => {
        const posted = before.map((one) => ({ ...toPosted(one), resolved: true }));
        const plan = planNotes(wanted, posted);
        expect([plan.edit, plan.restore, plan.withdraw]).toEqual([[], [], []]);
        expect(plan.post.filter((one) => posted.some((own) => own.id === one.id))).toEqual([]);
      }),
    );
  });

  it('are known again by their marker, whatever they say', () => {
    fc.assert(
      fc.property(fc.string(), id, fc.boolean(), (body, own, withdrawn) => {
        const text = `${body}\n\n${noteMarker({ id: own, body }, withdrawn)}`;
        expect(parseNoteMarker(text)).toEqual({ id: own, digest: digestOf(body), withdrawn });
        expect(parseNoteMarker(`${text} and more`)).toBeUndefined();
        const head = 'a'.repeat(40);
        expect(parseSummaryMarker(`${body}\n${summaryMarker(body, 5, head)}`)).toEqual({
          digest: digestOf(body),
          order: 5,
          head,
        });
      }),
    );
  });
});

describe('patches', () => {
  it('never make the parser throw', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(() => parsePatch(`@@ -1 +1,9 @@\n${text}`)).not.toThrow()));
  });

  it('show lines with the numbers of the head', () => {
    const patch =
      '@@ -3,3 +5,4 @@ f\n a\n-b\n+B\n+c\n d\n\\ No newline at end of file\n@@ -20 +22 @@\n-x\n+@@ -1 +1 @@';
    expect(parsePatch(patch)).toEqual([
      { start: 5, lines: ['a', 'B', 'c', 'd'] },
      { start: 22, lines: ['@@ -1 +1 @@'] },
    ]);
    expect(shownWith(parsePatch(patch), 7, 9)).toBeUndefined();
    expect(shownWith(parsePatch(patch), 7, 8)?.start).toBe(5);
  });

  it('tell of each line they show where it stands on the old side', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', '-c', '+d', '@@ -1 +1 @@', 'e'), { maxLength: 30 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const toText = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
        const patch = createTwoFilesPatch('x', 'x', toText(before), toText(after), '', '', { context: 2 });
        const old = parseOldLines(patch);
        const shown = parsePatch(patch).flatMap(({ start, lines }) =>
          lines.map((line, i) => [start + i, line] as const),
        );
        expect([...old.keys()]).toEqual(shown.map(([line]) => line));
        for (const [line, text] of shown) if (!old.get(line)!.added) expect(before[old.get(line)!.line - 1]).toBe(text);
        const added = [...old.values()].filter((one) => one.added).length;
        expect(added).toBe(
          patch
            .split('\n')
            .slice(4)
            .filter((line) => line.startsWith('+')).length,
        );
      }),
    );
  });

  it('of many files are parted by the names in the head', () => {
    const head = (from: string, to: string): string => `diff --git ${from} ${to}\nindex 1..2 100644\n`;
    const diff = [
      `${head('a/x y', 'b/x y')}--- a/x y\t\n+++ b/x y\t\n@@ -1 +1 @@\n-a\n+diff --git a/b b/b\n`,
      `${head('a/gone', 'b/gone')}--- a/gone\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n`,
      `${head('"a/\\303\\244 \\"\\\\\\t"', '"b/\\303\\244 \\"\\\\\\t"')}--- /dev/null\n+++ "b/\\303\\244 \\"\\\\\\t"\t\n@@ -0,0 +1 @@\n+b\n`,
      `${head('a/image', 'b/image')}Binary files a/image and b/image differ\n`,
    ].join('');
    expect([...parseDiffFiles(diff)]).toEqual([
      ['x y', '@@ -1 +1 @@\n-a\n+diff --git a/b b/b'],
      ['ä "\\\t', '@@ -0,0 +1 @@\n+b'],
    ]);
    fc.assert(fc.property(fc.string(), (text) => expect(() => parseDiffFiles(`diff --git ${text}`)).not.toThrow()));
  });
});

const region = (startLine: number, startColumn: number, endLine: number, endColumn: number) => ({
  ...{ startLine, startColumn, endLine, endColumn },
  ...{ byteOffset: 0, byteLength: 0 },
});

describe('suggestions', () => {
  const hunks = [{ start: 10, lines: ['one ', 'two', 'three\r'] }];
  const suggest = (...edits: { region: ReturnType<typeof region>; text: string }[]) =>
    toSuggestion({ description: '', edits }, hunks);

  it('replace whole lines', () => {
    expect(suggest({ region: region(10, 4, 10, 5), text: '' })).toEqual({ startLine: 10, endLine: 10, text: 'one' });
    expect(suggest({ region: region(10, 1, 11, 4), text: 'a\nb\nc' })).toEqual({
      startLine: 10,
      endLine: 11,
      text: 'a\nb\nc',
    });
    expect(suggest({ region: region(11, 1, 12, 1), text: '' })).toEqual({
      startLine: 11,
      endLine: 11,
      text: undefined,
    });
  });

  it('are not made of what lines cannot tell, or of lines that are not shown', () => {
    expect(suggest({ region: region(12, 6, 12, 7), text: '' })).toBeUndefined();
    expect(suggest({ region: region(9, 1, 10, 1), text: '' })).toBeUndefined();
    expect(suggest({ region: region(11, 9, 11, 12), text: 'x' })).toBeUndefined();
  });

  it('give back the text they are made of, in a fence that it cannot end', async () => {
    const forge = await github.open({ api: 'http://127.0.0.1:9', repository: 'a/b', order: 0 }, 'x', 'KEMPT_TOKEN');
    fc.assert(
      fc.property(fc.array(fc.constantFrom('`', '```', '````suggestion', 'a', ' ')), (parts) => {
        const text = parts.join('\n');
        const [fence, ...lines] = forge.capabilities.suggestion!({ startLine: 1, endLine: 1, text })!.split('\n');
        const end = lines.indexOf(/^`+/.exec(fence!)![0]);
        expect([end, lines.slice(0, -1).join('\n')]).toEqual([lines.length - 1, text]);
      }),
    );
  });
});

const finding = fc.record({
  rule: fc.constantFrom('a', 'b/c'),
  level: fc.constantFrom('error' as const, 'warning' as const, 'note' as const),
  message: fc.string({ maxLength: 300 }),
  fingerprint: fc.string(),
  location: fc.record({
    path: fc.constantFrom('x', 'y', 'z'),
    region: fc.integer({ min: 1, max: 60 }).map((line) => region(line, 1, line, 2)),
  }),
});

describe('findings', () => {
  it('become notes, are named as not shown, or as too many: none is lost, and no limit broken', async () => {
    const { capabilities } = await github.open(
      { api: 'http://127.0.0.1:9', repository: 'a/b', order: 0 },
      'x',
      'KEMPT_TOKEN',
    );
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 120 }), fc.nat(20), (findings, most) => {
        const shown = new Map([
          ['x', [{ start: 1, lines: Array.from({ length: 20 }, () => 'l') }]],
          ['y', [{ start: 10, lines: Array.from({ length: 5 }, () => 'l') }]],
        ]);
        const placed = placeFindings(findings as Finding[], shown, { most, capabilities, hide: (text) => text });
        expect(placed.notes.length).toBeLessThanOrEqual(most);
        for (const one of placed.notes) {
          expect(one.body.length).toBeLessThan(capabilities.comment - 100);
          expect(shownWith(shown.get(one.path)!, one.startLine, one.endLine)).toBeDefined();
        }
        const told = placed.elsewhere.length + placed.crowded.length;
        expect(told).toBeLessThanOrEqual(findings.length);
        if (placed.notes.length === 0) expect(told).toBe(findings.length);
      }),
    );
  });

  it('fit into a comment of any size that has room for a verdict, with every block closed', () => {
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 400 }), fc.integer({ min: 3000, max: 65_536 }), (findings, limit) => {
        const text = toComment({ ...cleanReport, findings: findings as Finding[] }, limit);
        expect(text.length).toBeLessThanOrEqual(limit);
        expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
        expect((text.match(/^```/gm)?.length ?? 0) % 2).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});
