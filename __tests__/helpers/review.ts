import { type Ask, BudgetSpent, type CompletionRequest } from '../../src/domain/completion.ts';
import { UpstreamError } from '../../src/domain/errors.ts';
import { hash64 } from '../../src/domain/hash.ts';
import type { Candidate, ReviewHunk, ReviewPack } from '../../src/domain/review.ts';
import { SourceFile } from '../../src/domain/source-file.ts';
import type { Briefing } from '../../src/pipeline/review/find.ts';
import type { ReviewInput, ReviewWorld } from '../../src/pipeline/review/review.ts';

/* A review with a model that says what a test has written for it. */

/** What a model answers: data, or that the budget is spent, or that nobody answers. */
export type Answer = Record<string, unknown> | 'spent' | 'down';
export type Model = (request: CompletionRequest, attempt: number) => Answer;

/** Holds answers to their schema as the real one does: asked once more if one does not pass. */
export function toAsk(model: Model, requests: CompletionRequest[] = []): Ask {
  return async (request, parse) => {
    requests.push(request);
    let failure = '';
    for (let attempt = 0; attempt < 2; attempt++) {
      const answer = model(request, attempt);
      if (answer === 'spent') throw new BudgetSpent();
      if (answer === 'down') throw new UpstreamError('model', 'no model answered', { status: 503 });
      try {
        const usage = { input: 1, cached: 0, output: 1, reasoning: 0 };
        return { value: parse(JSON.parse(JSON.stringify(answer))), model: 'test/scripted', usage };
      } catch (error) {
        failure = String(error);
      }
    }
    throw new UpstreamError('model', `no answer of the schema: ${failure}`);
  };
}

export function toFile(path: string, text: string): SourceFile {
  const bytes = Buffer.from(text);
  const file = new SourceFile();
  file.reset(path, 0o100644, 0, 0, bytes, bytes.length);
  return file;
}

/** The lines of a text from `start` to `end`, all of them added. */
export function toHunk(path: string, text: string, start = 1, end = 0, lane: ReviewHunk['lane'] = 'code'): ReviewHunk {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const last = end === 0 ? lines.length : end;
  const added = Array.from({ length: last - start + 1 }, (_, i) => start + i);
  const shown = added.map((line) => `${line}+${lines[line - 1]}`).join('\n');
  const id = hash64(`${path}\n${lines.slice(start - 1, last).join('\n')}`);
  return { id, path, start, end: last, added, text: shown, lane };
}

export function toPack(...hunks: ReviewHunk[]): ReviewPack {
  return { hunks, cards: '', tokens: hunks.length * 100 };
}

export function toCandidate(parts: Partial<Candidate> & Pick<Candidate, 'path' | 'quote'>): Candidate {
  return {
    line: 1,
    category: 'correctness',
    severity: 'error',
    claim: 'The divisor can be zero.',
    trigger: 'An empty list leads to NaN.',
    evidence: [],
    confidence: 0.9,
    ...parts,
  };
}

export const noBriefing: Briefing = { title: '', body: '', subjects: [], guidance: [], instructions: [], known: [] };

export function toInput(packs: readonly ReviewPack[], parts: Partial<ReviewInput> = {}): ReviewInput {
  return {
    packs,
    briefing: noBriefing,
    lenses: [],
    earlier: [],
    comments: [],
    unwanted: { rejections: [], learned: [] },
    settings: { threshold: 0.7, cap: 8, concurrency: 2, links: ['https://github.com/owner/name/'] },
    ...parts,
  };
}

export function toWorld(
  files: Readonly<Record<string, string>>,
  model: Model,
  parts: Partial<ReviewWorld> = {},
  requests: CompletionRequest[] = [],
): ReviewWorld {
  const ask = toAsk(model, requests);
  return {
    ask,
    verifyAsk: ask,
    open: async (path) => {
      const text = Object.hasOwn(files, path) ? files[path] : undefined;
      return text === undefined ? undefined : toFile(path, text);
    },
    hide: (text) => text.replace(/hunter2-\w+/g, 'hunt…(15)'),
    judge: async () => true,
    seed: 'seed',
    ...parts,
  };
}

/** What a finder answers. */
export function toFound(findings: readonly unknown[], what = 'It adds a mean.', risk = 'low'): Answer {
  return { what, risk, findings };
}

/** A verifier that confirms each claim by its own quote. */
export function confirmAll({ prompt }: CompletionRequest): Answer {
  const claims = [...prompt.matchAll(/^(\d+)\. Line \d+: (.*)$/gm)];
  return {
    verdicts: claims.map(([, number, quote = '']) => ({
      number: Number(number),
      quote: quote.split('\\n', 1)[0],
      verdict: 'confirmed',
      confidence: 0.9,
    })),
  };
}
