import { type Entry, Mode } from '../../domain/entry.ts';
import { Fact } from '../../domain/facts.ts';
import { FileType, fileTypes } from '../../domain/file-type.ts';
import { buildFinding } from '../../domain/finding.ts';
import type { Evidence, Finding, Fix, Notification, Region } from '../../domain/report.ts';
import type { ReadProblem, Snapshot } from '../../domain/snapshot.ts';
import { SourceFile } from '../../domain/source-file.ts';
import type { Span } from '../../domain/span.ts';
import { parseSuppressions } from '../../domain/suppression.ts';
import { acceleratorOf } from '../../lib/accelerator.ts';
import type { Draft, FileCheck, ReadText } from '../../modules/checks/check.ts';
import { edgeFacts } from './facts.ts';
import type { Inputs } from './inputs.ts';
import type { ScanPlan } from './scan-plan.ts';
import type { Selected } from './selection.ts';
import { textFacts } from './text-facts.ts';

/** A file that was not looked at. */
export interface Unread {
  readonly path: string;
  readonly problem: ReadProblem;
  readonly detail: string;
}

/** The suppression comments of one file. */
type FileSuppressions = Evidence['head']['suppressions'][number];

export interface ScanResult {
  readonly findings: readonly Finding[];
  readonly suppressions: readonly FileSuppressions[];
  readonly unread: readonly Unread[];
  readonly notifications: readonly Notification[];
  /** Files that some checks left alone, by the class that made them do so. */
  readonly passedOver: PassedOver;
  readonly files: number;
  readonly bytes: number;
}

/** Who is told of a scan while it goes on. */
export interface ScanObserver {
  /** Told after each file: how many were looked at. */
  readonly progress?: ((files: number) => void) | undefined;
  /** Told of each file without findings and suppression comments. */
  readonly clean?: ((entry: Entry) => void) | undefined;
}

/** Looks once at each of `entries`, and lets every check that it concerns judge it. */
export async function scan(
  snapshot: Snapshot,
  entries: Iterable<Entry>,
  plan: ScanPlan,
  inputs: Inputs,
  observer: ScanObserver = {},
): Promise<ScanResult> {
  const scanner = new Scanner(plan, inputs, observer);
  await snapshot.visit(entries, scanner);
  return scanner.result();
}

/** How many files a check left alone because of what they are. */
export interface PassedOver {
  readonly generated: number;
  readonly vendored: number;
  readonly fixture: number;
}

/** How many of `entries` some check leaves alone because of what they are. */
export function countPassedOver({ excepted }: ScanPlan, entries: readonly Entry[]): PassedOver {
  const count = { generated: 0, vendored: 0, fixture: 0 };
  if (excepted !== 0) for (const { path } of entries) addPassedOver(count, fileTypes(path) & excepted);
  return count;
}

function addPassedOver(count: { -readonly [K in keyof PassedOver]: number }, types: number): void {
  if (types & FileType.generated) count.generated++;
  else if (types & FileType.vendored) count.vendored++;
  else if (types & FileType.fixture) count.fixture++;
}

/** The state of one scan. */
class Scanner {
  readonly #plan: ScanPlan;
  readonly #observer: ScanObserver;
  readonly #read: ReadText;
  readonly #file = new SourceFile();
  readonly #findings: Finding[] = [];
  readonly #suppressions: FileSuppressions[] = [];
  readonly #unread: Unread[] = [];
  readonly #notifications: Notification[] = [];
  readonly #passedOver = { generated: 0, vendored: 0, fixture: 0 };
  #files = 0;
  #bytes = 0;
  #before = 0;
  #facts = 0;
  #entry: Entry | undefined;

  constructor(plan: ScanPlan, inputs: Inputs, observer: ScanObserver) {
    this.#plan = plan;
    this.#observer = observer;
    this.#read = (path) => inputs.get(path);
  }

  result(): ScanResult {
    return {
      findings: this.#findings,
      suppressions: this.#suppressions,
      unread: this.#unread,
      notifications: this.#notifications,
      passedOver: this.#passedOver,
      files: this.#files,
      bytes: this.#bytes,
    };
  }

  file(entry: Entry, buffer: Buffer, length: number): Promise<void> | undefined {
    if (entry.mode === Mode.symlink) return undefined;
    this.#files++;
    this.#bytes += length;
    this.#entry = entry;
    this.#before = this.#findings.length;
    const edge = edgeFacts(entry.mode, buffer, length);
    const content = acceleratorOf(buffer)?.textFacts(length) ?? textFacts(buffer, length);
    const binary = content < 0;
    this.#facts = binary
      ? edge & (Fact.executable | Fact.shebang | Fact.empty)
      : edge | content | this.#words(buffer, length);
    this.#file.reset(entry.path, entry.mode, fileTypes(entry.path), this.#facts, buffer, length);
    addPassedOver(this.#passedOver, this.#file.types & this.#plan.excepted);
    return this.#runFrom(0, binary);
  }

  problem(entry: Entry, problem: ReadProblem, detail: string): void {
    this.#unread.push({ path: entry.path, problem, detail });
  }

  /** The facts of the keywords that the content has. */
  #words(buffer: Buffer, length: number): number {
    const { keywords, keywordFacts } = this.#plan;
    let facts = 0;
    keywords?.scan(buffer, length, (word) => {
      facts |= keywordFacts[word]!;
    });
    return facts;
  }

  #runFrom(first: number, binary: boolean): Promise<void> | undefined {
    const { types } = this.#file;
    const { steps } = this.#plan;
    for (let i = first; i < steps.length; i++) {
      const step = steps[i]!;
      if (binary && !step.binary) continue;
      if (step.facts !== 0 && (this.#facts & step.facts) === 0) continue;
      if (step.types !== 0 && (types & step.types) === 0) continue;
      if ((types & step.except) !== 0) continue;
      const wait = this.#run(step.selected);
      if (wait) return wait.then(() => this.#runFrom(i + 1, binary));
    }
    this.#finish();
    return undefined;
  }

  #run({ check, level, options, excludes }: Selected<FileCheck>): Promise<void> | undefined {
    const report = (draft: Draft): void => {
      if (excludes(this.#file.path)) return;
      if (!this.#plan.everything && check.spares?.(this.#file, draft, this.#read)) return;
      this.#findings.push(toFinding(this.#file, check, level, draft));
    };
    try {
      return check
        .run(this.#file, report, options, this.#read)
        ?.catch((error: unknown) => this.#failed(check.id, error));
    } catch (error) {
      this.#failed(check.id, error);
      return undefined;
    }
  }

  /** A check that throws is a bug of Kempt: it must not end the run, and must not pass for clean either. */
  #failed(id: string, error: unknown): void {
    this.#notifications.push({
      level: 'error',
      id: 'check-failed',
      message: `The check ${id} failed: ${error instanceof Object && 'stack' in error ? String(error.stack) : String(error)}`,
      remedy: 'Please report this as a bug of Kempt.',
      path: this.#file.path,
    });
  }

  #finish(): void {
    const found = this.#findings.length > this.#before;
    if (found || (this.#facts & this.#plan.suppressionFact) !== 0) this.#collectSuppressions(found);
    else if (this.#entry) this.#observer.clean?.(this.#entry);
    this.#observer.progress?.(this.#files);
  }

  #collectSuppressions(found: boolean): void {
    if (found && this.#file.bytes().indexOf('kempt-ignore') < 0) return;
    const text = this.#file.text();
    const comments = parseSuppressions(text, (this.#file.types & FileType.markdown) !== 0);
    if (comments.length === 0) return;
    const placed = comments.map(({ rules, reason, lines, at }) => ({
      rules,
      reason,
      ...(lines && { lines }),
      region: regionOf(this.#file, text, at),
    }));
    this.#suppressions.push({ path: this.#file.path, comments: placed });
  }
}

function regionOf(file: SourceFile, text: string, { offset, length }: Span): Region {
  const start = Buffer.byteLength(text.slice(0, offset));
  return file.region(start, Buffer.byteLength(text.slice(offset, offset + length)));
}

function toFinding(file: SourceFile, check: FileCheck, level: Finding['level'] | undefined, draft: Draft): Finding {
  const region = draft.at && file.region(draft.at.offset, draft.at.length);
  return buildFinding({
    rule: draft.rule === undefined ? check.id : `${check.id}/${draft.rule}`,
    level: level ?? draft.level ?? check.level,
    message: draft.message,
    path: file.path,
    region,
    subject: region ? subjectOf(file, region) : '',
    snippet: draft.snippet,
    fix: draft.fix && toFix(file, draft.fix),
  });
}

/** The lines of the region, at most three: what makes a finding recognisable wherever it moves. */
function subjectOf(file: SourceFile, region: Region): string {
  const first = region.startLine - 1;
  const last = Math.min(region.endLine - 1, first + 2);
  return file.buffer.toString('utf8', file.lineStarts()[first]!, file.lineEnd(last));
}

function toFix(file: SourceFile, fix: NonNullable<Draft['fix']>): Fix {
  return {
    description: fix.description,
    edits: fix.edits.map(({ offset, length, text }) => ({ region: file.region(offset, length), text })),
  };
}
