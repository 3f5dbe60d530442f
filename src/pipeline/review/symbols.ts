import type { Outline } from '../../domain/outline.ts';
import type { ReviewFile, ReviewHunk } from '../../domain/review.ts';
import { toLines } from './rows.ts';

/** What a changed file does to the names of a program. */
export interface Symbols {
  /** Defined here by a head that the change added or altered, most telling first. */
  readonly changed: readonly string[];
  /** Defined in the base, and no more. */
  readonly removed: readonly string[];
  /** What its added lines speak of, the most frequent first. */
  readonly used: readonly string[];
}

const word = /[\p{L}_$][\p{L}\p{N}_$]{2,}/gu;
/** Texts and comments that are in one line: their words are no names. */
const noCode = /\/\/.*$|(?<![\w&])#.*$|\/\*.*?\*\/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g;
const definition =
  /\b(?:function\*?|func|fun|fn|def|class|struct|interface|trait|enum|type|const)\s+(?:\([^)]*\)\s*)?([\p{L}_$][\p{L}\p{N}_$]*)/u;

/** The keywords of the main languages, and what every program has: looking for them would find everything. */
const common = new Set(
  (
    'abstract and any arguments array Array as assert async await bool boolean Boolean break byte case catch char class ' +
    'console const constructor continue debugger def default defer del delete do done double elif else elsif end enum ' +
    'Err error Error esac except export extends extern false False final finally float fmt fn for foreach from func ' +
    'function get global go goto if impl implements import in include init instanceof int integer interface internal ' +
    'is isset join JSON keyof key lambda len length let list log long loop map Map match Math module mut name namespace ' +
    'native new next nil None nonlocal not null number Number object Object of Ok on operator or out override package ' +
    'pass print private process Promise protected pub public push raise range readonly Record ref require return self ' +
    'Self set Set short signed sizeof slice Some static str string String struct super switch symbol synchronized this ' +
    'then throw throws trait true True try type typedef typeof undefined union unknown unless unsafe unsigned until use ' +
    'using val value var virtual void volatile when where while with yield data result index item test describe expect'
  ).split(' '),
);

/** Reads the names from a file and its hunks. `outline`: what its head defines. */
export function toSymbols(file: ReviewFile, hunks: readonly ReviewHunk[], outline: Outline): Symbols {
  const lines = toLines(file.head);
  const added = new Set(hunks.flatMap((hunk) => hunk.added));
  const heads = outline.filter(({ start, headEnd }) => rangeHas(added, start, headEnd));
  const own = new Set(outline.map(({ name }) => name));
  const removed = removedLines(file).flatMap((line) => definition.exec(line)?.[1] ?? []);
  const used = [...added].flatMap((line) => lines[line - 1]?.replace(noCode, ' ').match(word) ?? []);
  const defined = new Set(heads.map(({ name }) => name));
  return {
    changed: [...defined].filter(isTelling),
    removed: unique(removed).filter((name) => !own.has(name) && isTelling(name) && !file.head.includes(`${name} =`)),
    used: byFrequency(used).filter((name) => isTelling(name) && !defined.has(name)),
  };
}

function isTelling(name: string): boolean {
  return name.length > 2 && !common.has(name);
}

function removedLines({ base, hunks }: ReviewFile): string[] {
  const lines = toLines(base);
  return hunks.flatMap(({ baseStart, baseCount }) => lines.slice(baseStart - 1, baseStart - 1 + baseCount));
}

function rangeHas(lines: ReadonlySet<number>, start: number, end: number): boolean {
  for (let line = start; line <= end; line++) if (lines.has(line)) return true;
  return false;
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

function byFrequency(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
}
