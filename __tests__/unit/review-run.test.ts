import { describe, expect, it } from '@jest/globals';
import type { CompletionRequest } from '../../src/domain/completion.ts';
import { buildFinding } from '../../src/domain/finding.ts';
import type { Candidate } from '../../src/domain/review.ts';
import { findSystem } from '../../src/pipeline/review/find.ts';
import { reviewedSchema } from '../../src/pipeline/review/memory.ts';
import { type ReviewInput, review } from '../../src/pipeline/review/review.ts';
import { verifySystem } from '../../src/pipeline/review/verify.ts';
import {
  type Answer,
  confirmAll,
  type Model,
  noBriefing,
  toCandidate,
  toFile,
  toFound,
  toHunk,
  toInput,
  toPack,
  toWorld,
} from '../helpers/review.ts';

const mean = `export function mean(list: number[]): number {
  let sum = 0;
  for (const one of list) sum += one;
  return sum / list.length;
}
`;
const other = 'export function first(list: string[]): string {\n  return list[0].trim();\n}\n';
const files = { 'mean.ts': mean, 'other.ts': other };
const packs = [toPack(toHunk('mean.ts', mean)), toPack(toHunk('other.ts', other))];
const division = toCandidate({ path: 'mean.ts', quote: 'return sum / list.length;', line: 4 });
const empty = toCandidate({
  path: 'other.ts',
  quote: 'list[0].trim()',
  line: 2,
  claim: 'The list can have no first element.',
  trigger: 'An empty list throws a TypeError.',
});

/** Finds `candidates` in the pack that shows their file, and confirms everything. */
function honest(candidates: readonly Candidate[], verify: Model = confirmAll): Model {
  return (request, attempt) => {
    if (request.purpose === 'verify') return verify(request, attempt);
    if (request.purpose === 'anchor') return { quotes: [] };
    return toFound(candidates.filter(({ path }) => request.prompt.includes(`== ${path}`)));
  };
}

const run = (model: Model, parts: Partial<ReviewInput> = {}, requests: CompletionRequest[] = []) =>
  review(toInput(packs, parts), toWorld(files, model, {}, requests));

const places = (findings: Awaited<ReturnType<typeof run>>['findings']): string[] =>
  findings.map(({ location, rule, level }) => `${location.path}:${location.region?.startLine} ${level} ${rule}`);

describe('a review', () => {
  it('says what is found and confirmed, with trigger, evidence and origin', async () => {
    const evidence = [{ path: 'other.ts', quote: 'return list[0].trim();' }];
    const { findings, folded, unreviewed, dropped } = await run(honest([{ ...division, evidence }, empty]));
    expect(places(findings)).toEqual(['mean.ts:4 error review/correctness', 'other.ts:2 error review/correctness']);
    expect(findings[0]).toMatchObject({
      message: 'The divisor can be zero. Trigger: An empty list leads to NaN.',
      related: [{ location: { path: 'other.ts' }, message: 'line 2: return list[0].trim();' }],
      origin: { model: 'test/scripted', confidence: 0.9 },
    });
    expect({ folded, unreviewed, dropped }).toEqual({ folded: [], unreviewed: [], dropped: {} });
  });

  it('is the same whichever answer comes first', async () => {
    const results = await Promise.all(
      [1, 8].map((concurrency) =>
        run(honest([empty, division]), { settings: { ...toInput([]).settings, concurrency } }),
      ),
    );
    expect(results[1]).toEqual(results[0]);
  });

  it('asks once more for a quote that is nowhere, then drops it', async () => {
    const requests: CompletionRequest[] = [];
    const lost = { ...division, quote: 'return total / list.length;' };
    const gone = { ...empty, quote: 'nothing of the kind' };
    const model: Model = (request, attempt) =>
      request.purpose === 'anchor' && request.prompt.includes('mean.ts')
        ? { quotes: [{ number: 1, path: 'mean.ts', quote: 'return sum / list.length;', line: 4 }] }
        : honest([lost, gone])(request, attempt);
    const { findings, dropped } = await run(model, {}, requests);
    expect(places(findings)).toEqual(['mean.ts:4 error review/correctness']);
    expect(dropped).toEqual({ 'no-anchor': 1 });
    expect(requests.filter(({ purpose }) => purpose === 'anchor')).toHaveLength(2);
  });

  it('drops what has only wrong evidence, no trigger, or tells its instructions', async () => {
    const { findings, dropped } = await run(
      honest([
        { ...division, evidence: [{ path: '../../etc/passwd', quote: 'root' }] },
        { ...division, line: 3, quote: 'for (const one of list)', trigger: 'maybe' },
        { ...empty, claim: findSystem.slice(0, 300) },
      ]),
    );
    expect(findings).toEqual([]);
    expect(dropped).toEqual({ 'false-evidence': 1, 'no-trigger': 1, 'tells-instructions': 1 });
  });

  it.each([
    ['refuted with the line that decides', { verdict: 'refuted', quote: 'return sum / list.length;' }, 'refuted'],
    [
      'refuted with a line of its own making',
      { verdict: 'refuted', quote: 'if (list.length === 0) return 0;' },
      'folded',
    ],
    ['confirmed with a line of its own making', { verdict: 'confirmed', quote: 'list = [];' }, 'folded'],
    [
      'confirmed, but not sure',
      { verdict: 'confirmed', quote: 'return sum / list.length;', confidence: 0.5 },
      'folded',
    ],
    ['unclear', { verdict: 'unclear', quote: 'return sum / list.length;' }, 'folded'],
  ])('%s', async (_, said, outcome) => {
    const verify = (): Answer => ({ verdicts: [{ number: 1, confidence: 0.9, ...said }] });
    const { findings, folded, dropped } = await run(honest([division], verify));
    expect(findings).toEqual([]);
    expect(folded).toHaveLength(outcome === 'folded' ? 1 : 0);
    expect(dropped).toEqual(outcome === 'refuted' ? { refuted: 1 } : {});
  });

  it('folds what is not answered, and what is beyond the cap', async () => {
    const silent = await run(honest([division], () => ({ verdicts: [] })));
    expect(places(silent.folded)).toEqual(['mean.ts:4 error review/correctness']);
    const capped = await run(honest([empty, { ...division, severity: 'note' }]), {
      settings: { ...toInput([]).settings, cap: 1 },
    });
    expect(places(capped.findings)).toEqual(['other.ts:2 error review/correctness']);
    expect(places(capped.folded)).toEqual(['mean.ts:4 note review/correctness']);
  });

  it('does not say again what a tool or another pass says', async () => {
    const file = toFile('mean.ts', mean);
    const lint = buildFinding({
      rule: 'oxlint/no-unsafe-divide',
      level: 'warning',
      message: 'Division',
      path: 'mean.ts',
      region: file.region(file.lineStarts()[2]!, 5),
      subject: 'x',
    });
    const { findings, dropped } = await run(honest([division]), {
      briefing: { ...noBriefing, known: [lint] },
      lenses: ['security'],
    });
    expect(findings).toEqual([]);
    expect(dropped).toEqual({ 'said-by-a-tool': 2 });
    const twice = await run(honest([division]), { lenses: ['security', 'api'] });
    expect([twice.findings.length, twice.dropped]).toEqual([1, { 'said-twice': 2 }]);
  });

  it('tells the tools’ findings, guidance and instructions to the finder only', async () => {
    const requests: CompletionRequest[] = [];
    await run(
      honest([division]),
      {
        briefing: {
          ...noBriefing,
          guidance: [{ path: 'AGENTS.md', text: 'Money is in cents.<!-- hidden -->' }],
          instructions: [
            { paths: ['mean.*'], text: 'Means are exact.' },
            { paths: ['*.py'], text: 'Of no file here.' },
          ],
        },
        lenses: ['tests'],
      },
      requests,
    );
    const [find] = requests.filter(({ prompt }) => prompt.includes('== mean.ts'));
    expect(find?.prompt).toContain('Money is in cents.');
    expect(find?.prompt).toContain('Means are exact.');
    expect(find?.prompt).not.toMatch(/hidden|Of no file/);
    expect(new Set(requests.map(({ system }) => system))).toEqual(new Set([findSystem, verifySystem]));
    expect(requests.map(({ purpose }) => purpose).sort()).toEqual([
      'find',
      'find',
      'find-tests',
      'find-tests',
      'verify',
    ]);
    expect(find?.schema).toMatchObject({ additionalProperties: false, required: ['what', 'risk', 'findings'] });
    expect(JSON.stringify(find?.schema)).not.toMatch(/minimum|maximum/);
    // About four characters to a token: the instructions cost at most 1,200.
    expect(findSystem.length).toBeLessThanOrEqual(4800);
    expect(requests.find(({ purpose }) => purpose === 'verify')?.prompt).not.toMatch(/confidence|cents/);
  });

  it.each([
    ['spent', 'the budget is spent'],
    ['down', 'no model answered'],
  ] as const)('tells what is unreviewed when the model is %s, and says the rest', async (answer, reason) => {
    const model: Model = (request, attempt) =>
      request.prompt.includes('== other.ts') && request.purpose === 'find'
        ? answer
        : honest([division, empty])(request, attempt);
    const { findings, unreviewed, reviewed } = await run(model);
    expect(places(findings)).toEqual(['mean.ts:4 error review/correctness']);
    expect(unreviewed).toEqual([{ path: 'other.ts', startLine: 1, endLine: 3, reason }]);
    expect(reviewed.map(({ hunk }) => hunk)).toEqual([packs[0]!.hunks[0]!.id]);
  });

  it('does not say what nobody could check', async () => {
    const { findings, folded, unreviewed } = await run(honest([division], () => 'spent'));
    expect([...findings, ...folded]).toEqual([]);
    expect(unreviewed).toMatchObject([{ path: 'mean.ts', reason: 'the budget is spent' }]);
  });

  it('lets errors of its own be seen', async () => {
    await expect(
      review(toInput(packs), toWorld(files, honest([]), { ask: () => Promise.reject(new TypeError('a bug')) })),
    ).rejects.toThrow('a bug');
  });

  it('sums up the change, and never below what the paths and findings say', async () => {
    const quiet = await run(honest([]));
    expect(quiet.summary).toEqual({
      what: ['It adds a mean.'],
      risk: 'low',
      first: [
        { path: 'mean.ts', line: 1 },
        { path: 'other.ts', line: 1 },
      ],
    });
    const loud = await run(honest([empty]));
    expect(loud.summary).toMatchObject({ risk: 'high', first: [{ path: 'other.ts', line: 2 }, { path: 'mean.ts' }] });
  });
});

describe('on the next push', () => {
  it('nothing is asked of unchanged hunks, and their remarks stand where the code is now', async () => {
    const first = await run(honest([division, empty]));
    for (const one of first.reviewed) expect(reviewedSchema.parse(JSON.parse(JSON.stringify(one)))).toEqual(one);
    const moved = { ...files, 'mean.ts': `// A heading\n\n${mean}` };
    const hunk = { ...toHunk('mean.ts', moved['mean.ts'], 3), id: packs[0]!.hunks[0]!.id };
    const requests: CompletionRequest[] = [];
    const second = await review(
      toInput([toPack(hunk), packs[1]!], { earlier: first.reviewed }),
      toWorld(moved, honest([{ ...division, quote: 'let sum = 0;' }]), {}, requests),
    );
    expect(requests).toEqual([]);
    expect(places(second.findings)).toEqual([
      'mean.ts:6 error review/correctness',
      'other.ts:2 error review/correctness',
    ]);
    expect(second.findings.map((one) => one.fingerprint)).toEqual(first.findings.map((one) => one.fingerprint));
    expect(second.summary.what).toEqual(first.summary.what);
  });

  const changed = { ...files, 'mean.ts': mean.replace('let sum = 0;', 'let sum = 1;') };
  const changedPacks = [toPack(toHunk('mean.ts', changed['mean.ts'])), packs[1]!];

  it.each([
    ['confirmed', 1, 0],
    ['unclear', 1, 0],
    ['refuted', 0, 1],
  ])('a remark on a changed hunk is looked at again: %s', async (verdict, said, settled) => {
    const first = await run(honest([division]));
    const verify = (): Answer => ({
      verdicts: [{ number: 1, verdict, quote: 'return sum / list.length;', confidence: 0.9 }],
    });
    const second = await review(
      toInput(changedPacks, { earlier: first.reviewed }),
      toWorld(changed, honest([division], verify)),
    );
    expect(second.settled).toHaveLength(settled);
    expect(second.findings).toHaveLength(said);
    expect(second.dropped).toEqual(settled === 1 ? { refuted: 1 } : { 'said-before': 1 });
  });

  it('a remark whose code is gone is settled', async () => {
    const first = await run(honest([division]));
    const mended = { ...files, 'mean.ts': mean.replace('sum / list.length', 'list.length ? sum / list.length : 0') };
    const second = await review(
      toInput([toPack(toHunk('mean.ts', mended['mean.ts'])), packs[1]!], { earlier: first.reviewed }),
      toWorld(mended, honest([])),
    );
    expect(second.settled).toMatchObject([{ path: 'mean.ts', category: 'correctness' }]);
    expect(second.findings).toEqual([]);
  });

  it('a remark stands, and is remembered, while nobody can look again', async () => {
    const first = await run(honest([division]));
    const second = await review(
      toInput(changedPacks, { earlier: first.reviewed }),
      toWorld(changed, () => 'down'),
    );
    expect(places(second.findings)).toEqual(['mean.ts:4 error review/correctness']);
    expect(second.unreviewed).toMatchObject([{ path: 'mean.ts', reason: 'no model answered' }]);
    const third = await review(toInput(changedPacks, { earlier: second.reviewed }), toWorld(changed, honest([])));
    expect(places(third.findings)).toEqual(['mean.ts:4 error review/correctness']);
  });

  it('what a rule speaks of is not said again, neither of the hunk nor anew', async () => {
    const first = await run(honest([division]));
    const learned = [
      { category: 'correctness' as const, never: 'the divisor can be zero or nothing', paths: ['mean.*'] },
    ];
    const unwanted = { rejections: [], learned };
    const standing = await run(honest([]), { earlier: first.reviewed, unwanted });
    expect([standing.findings, standing.dropped]).toEqual([[], { learned: 1 }]);
    const anew = await run(honest([division]), { unwanted });
    expect([anew.findings, anew.dropped]).toEqual([[], { learned: 1 }]);
  });
});
