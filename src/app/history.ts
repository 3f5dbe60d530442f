import type { Settings } from '../config/settings.ts';
import { Mode } from '../domain/entry.ts';
import { UserError } from '../domain/errors.ts';
import type { Evidence, Finding, Region } from '../domain/report.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { type AddedLines, readAddedLines } from '../lib/git/log.ts';
import type { Repository } from '../lib/git/repository.ts';
import { scan } from '../pipeline/check/scan.ts';
import { planScan } from '../pipeline/check/scan-plan.ts';
import { ofScope } from '../pipeline/check/selection.ts';
import type { Scope } from './scope.ts';

/** The checks for which it matters that something was ever committed. */
const everCommitted = ['secrets', 'private-key'];

/** Looks for secrets in what each commit of the change (or of the whole history) added. */
export async function searchHistory(scope: Scope, settings: Settings): Promise<NonNullable<Evidence['history']>> {
  if (scope.repository === undefined) throw new UserError('--history needs a git repository');
  const checks = ofScope(settings.checks, 'file').filter(({ check }) => everCommitted.includes(check.id));
  if (checks.length === 0)
    throw new UserError(
      '--history looks for secrets, and no such check is on',
      `Turn one on: ${everCommitted.join(', ')}`,
    );
  const range = await scope.change?.range();
  const commits = new CommitsSnapshot(scope.repository, range ? `${range.base}..${range.head ?? 'HEAD'}` : 'HEAD');
  const { findings, notifications } = await scan(commits, [], await planScan(checks, settings.everything), new Map(), {
    clean: (entry) => commits.forget(entry.path),
  });
  return { findings: firstOnly(findings.map((finding) => commits.locate(finding))), notifications };
}

/** What each commit added to each file, as if it were a file: its path is `commit:path`. */
class CommitsSnapshot implements Snapshot {
  readonly entries = [];
  readonly #repository: Repository;
  readonly #range: string;
  readonly #added = new Map<string, AddedLines>();

  constructor(repository: Repository, range: string) {
    this.#repository = repository;
    this.#range = range;
  }

  async visit(_: unknown, visitor: Parameters<Snapshot['visit']>[1]): Promise<void> {
    for await (const added of readAddedLines(this.#repository, this.#range)) {
      const path = `${added.commit}:${added.path}`;
      this.#added.set(path, added);
      const content = Buffer.from(`${added.lines.join('\n')}\n`);
      await visitor.file({ path, mode: Mode.file }, content, content.length);
    }
  }

  exists(): boolean {
    return false;
  }

  forget(path: string): void {
    this.#added.delete(path);
  }

  /** The finding where it stands in the commit's version of the file. */
  locate(finding: Finding): Finding {
    const { path, region } = finding.location;
    const added = this.#added.get(path);
    if (added === undefined) return finding;
    const line = (index: number): number => added.numbers[index - 1] ?? index;
    const moved: Region | undefined = region && {
      startLine: line(region.startLine),
      startColumn: region.startColumn,
      endLine: line(region.endLine),
      endColumn: region.endColumn,
    };
    const { fix: _, ...rest } = finding;
    return { ...rest, location: { path: added.path, commit: added.commit, ...(moved && { region: moved }) } };
  }
}

/** A secret that was moved about is told once, in the commit that brought it. git lists the newest commit first. */
function firstOnly(findings: readonly Finding[]): Finding[] {
  const first = new Map<string, Finding>();
  for (const finding of findings) first.set(`${finding.rule}\0${finding.fingerprint}`, finding);
  return [...first.values()];
}
