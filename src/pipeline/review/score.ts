import { likeness } from './words.ts';

/*
 * How good remarks are, by what experts said of the same change. A remark and a comment can only be the same where they
 * stand: in one file, their lines at most one apart. Each counts once.
 */

/** Something said at lines, 1-based, both ends included. */
export interface Remark {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly text: string;
}

/** What experts said of a change: what was right to say, and what was not. */
export interface Truth {
  readonly positives: readonly Remark[];
  readonly negatives: readonly Remark[];
}

/** A remark and a comment that stand at the same lines: whether they say the same is to be found out. */
export interface Pair {
  readonly remark: Remark;
  readonly comment: Remark;
}

/** Counts that add up over pull requests. */
export interface Score {
  readonly pulls: number;
  readonly remarks: number;
  readonly positives: number;
  readonly negatives: number;
  /** Remarks that say what a comment says. */
  readonly hits: number;
  /** Remarks that stand where some comment does. */
  readonly onLines: number;
  /** Comments that experts rejected, and that were made again. */
  readonly rejected: number;
}

/** All pairs that might be the same. */
export function toPairs(remarks: readonly Remark[], { positives, negatives }: Truth): readonly Pair[] {
  return remarks.flatMap((remark) =>
    [...positives, ...negatives].filter((comment) => near(remark, comment)).map((comment) => ({ remark, comment })),
  );
}

function near(a: Remark, b: Remark): boolean {
  return a.path === b.path && a.startLine <= b.endLine + 1 && b.startLine <= a.endLine + 1;
}

/** Where no model judges: two texts are the same that share this part of their words. */
const alike = 0.4;

export function sayTheSame({ remark, comment }: Pair): boolean {
  return likeness(remark.text, comment.text) >= alike;
}

/** Counts; `same` are the pairs that say the same. */
export function toScore(remarks: readonly Remark[], truth: Truth, same: readonly Pair[]): Score {
  const { positives, negatives } = truth;
  const pairs = toPairs(remarks, { positives, negatives: [] });
  return {
    pulls: 1,
    remarks: remarks.length,
    positives: positives.length,
    negatives: negatives.length,
    hits: matched(same.filter(({ comment }) => positives.includes(comment))),
    onLines: new Set(pairs.map(({ remark }) => remark)).size,
    rejected: matched(same.filter(({ comment }) => negatives.includes(comment))),
  };
}

/** The most pairs of which no two share a side: the size of a maximum matching, by augmenting paths. */
function matched(pairs: readonly Pair[]): number {
  const partner = new Map<Remark, Remark>();
  const augment = (remark: Remark, seen: Set<Remark>): boolean =>
    pairs.some(({ remark: left, comment }) => {
      if (left !== remark || seen.has(comment)) return false;
      seen.add(comment);
      const other = partner.get(comment);
      if (other !== undefined && !augment(other, seen)) return false;
      partner.set(comment, remark);
      return true;
    });
  return [...new Set(pairs.map(({ remark }) => remark))].filter((remark) => augment(remark, new Set())).length;
}

export function addScores(scores: readonly Score[]): Score {
  const sum = (key: keyof Score): number => scores.reduce((total, score) => total + score[key], 0);
  return {
    pulls: sum('pulls'),
    remarks: sum('remarks'),
    positives: sum('positives'),
    negatives: sum('negatives'),
    hits: sum('hits'),
    onLines: sum('onLines'),
    rejected: sum('rejected'),
  };
}

/** From 0 to 1; undefined where there is nothing to divide by. */
export interface Rates {
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  readonly f1: number | undefined;
  readonly linePrecision: number | undefined;
  /** Of the comments that experts rejected. */
  readonly rejectedRate: number | undefined;
  readonly remarksPerPull: number | undefined;
}

export function toRates({ pulls, remarks, positives, negatives, hits, onLines, rejected }: Score): Rates {
  const of = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);
  return {
    precision: of(hits, remarks),
    recall: of(hits, positives),
    f1: of(2 * hits, remarks + positives),
    linePrecision: of(onLines, remarks),
    rejectedRate: of(rejected, negatives),
    remarksPerPull: of(remarks, pulls),
  };
}
