import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Mode } from '../domain/entry.ts';
import type { Report } from '../domain/report.ts';
import { indexId } from '../lib/git/index-bytes.ts';
import type { Repository } from '../lib/git/repository.ts';
import { writeAtomically } from '../lib/write-file.ts';
import type { TreeInput } from '../pipeline/check/tree.ts';
import type { GitWork } from './git-work.ts';

/** A report without what differs from run to run. */
export type Lasting = Omit<Report, 'timings' | 'environment'>;

/** What a report rests on besides the tracked files. */
interface Asked {
  /** Whether a path leads to something. */
  readonly exists: Record<string, boolean>;
  /** What git ignores although it is tracked; absent if no check asked. */
  ignored?: readonly string[];
}

/**
 * The report of the last run over the work tree as a whole, kept in the git directory. It holds again if the index is
 * the same to the byte, git finds no tracked file that differs from it, all that decides (version, configuration, flags)
 * is the same, and what the checks asked of the disk besides gets the same answers. So a run over an unchanged work tree
 * costs what `git diff-files` costs, however large the repository is and whatever was found.
 */
export class LastReport {
  readonly #path: string;
  readonly #key: string;
  readonly #top: string;
  readonly #asked: Asked = { exists: {} };
  #lasting = true;

  private constructor(path: string, key: string, top: string) {
    this.#path = path;
    this.#key = key;
    this.#top = top;
  }

  /** `decides`: all that decides what is reported. Undefined if the index has no checksum to go by. */
  static of(repository: Repository, top: string, decides: unknown, baseline?: string): LastReport | undefined {
    const index = indexId(repository);
    const listed = baseline === undefined ? '' : readIfThere(resolve(top, baseline));
    if (index === undefined || listed === undefined) return undefined;
    return new LastReport(
      join(repository.gitDir, 'kempt', 'report'),
      digest(JSON.stringify([decides, listed, index])),
      top,
    );
  }

  /** The report, if it holds again. */
  async recall(work: GitWork): Promise<Lasting | undefined> {
    const [sum, text] = readIfThere(this.#path)?.split('\n', 2) ?? [];
    if (text === undefined || sum !== digest(this.#key + text)) return undefined;
    if ((await work.dirty)?.size !== 0) return undefined;
    const { asked, report } = JSON.parse(text) as { readonly asked: Asked; readonly report: Lasting };
    for (const [path, is] of Object.entries(asked.exists))
      if (existsSync(join(this.#top, path)) !== is) return undefined;
    if (asked.ignored && asked.ignored.join('\0') !== (await work.ignored)?.join('\0')) return undefined;
    return report;
  }

  /** The tree, watched: what is asked of it is part of what the report rests on. */
  watch(tree: TreeInput): TreeInput {
    // Where a submodule stands is told by files that are not this repository's.
    this.#lasting = !tree.entries.some((entry) => entry.mode === Mode.submodule);
    const { snapshot } = tree;
    return {
      ...tree,
      snapshot: {
        entries: snapshot.entries,
        visit: (entries, visitor) => snapshot.visit(entries, visitor),
        exists: (path) => {
          this.#asked.exists[path] = snapshot.exists(path);
          return this.#asked.exists[path];
        },
      },
      ignoredTracked: async () => {
        this.#asked.ignored = await tree.ignoredTracked();
        return this.#asked.ignored;
      },
    };
  }

  /** Remembers the report, if a later run may rest on it. A failure to write is not one of the run. */
  async save(report: Report, work: GitWork): Promise<void> {
    if (!this.#lasting || report.verdict === 'incomplete' || (await work.dirty)?.size !== 0) return;
    const { timings: _, environment: __, ...lasting } = report;
    const text = JSON.stringify({ asked: this.#asked, report: lasting });
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      writeAtomically(this.#path, Buffer.from(`${digest(this.#key + text)}\n${text}\n`));
    } catch {
      // A git directory that cannot be written, or a full disk: the next run looks for itself.
    }
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
