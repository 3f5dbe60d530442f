import { spawnSync } from 'node:child_process';

export interface Hunk {
  readonly oldStart: number;
  readonly oldCount: number;
  readonly newStart: number;
  readonly newCount: number;
  /** With its header. */
  readonly text: string;
}

export interface ChangedFile {
  readonly path: string;
  readonly previousPath: string | undefined;
  /** As `git diff --raw` says it: A, C, D, M, R or T. */
  readonly letter: string;
  readonly blob: string;
  readonly additions: number;
  readonly deletions: number;
  /** From its first hunk on; undefined if it has none, as a binary file, or is too large to be shown. */
  readonly patch: string | undefined;
  readonly hunks: readonly Hunk[];
}

/** Bytes; larger ones GitHub does not show. */
const largestPatch = 1_000_000;
const settings = ['-c', 'core.quotePath=false', '-c', 'diff.renameLimit=0', '-c', 'safe.directory=*'];
const diff = ['diff', '--no-color', '--no-ext-diff', '--no-textconv', '--find-renames', '--diff-algorithm=myers'];

/** Reads a real repository. What commits say does not change, so it is asked once. */
export class Git {
  readonly #dir: string;
  readonly #known = new Map<string, string | undefined>();

  constructor(dir: string) {
    this.#dir = dir;
  }

  /** Undefined where git fails. */
  #run(...args: readonly string[]): string | undefined {
    const key = args.join('\0');
    if (this.#known.has(key)) return this.#known.get(key);
    const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_OPTIONAL_LOCKS: '0' };
    const ran = spawnSync('git', ['-C', this.#dir, ...settings, ...args], { env, maxBuffer: 2 ** 30 });
    const out = ran.status === 0 ? ran.stdout.toString('utf8') : undefined;
    // What is not there yet may come.
    if (out !== undefined) this.#known.set(key, out);
    return out;
  }

  /** The commit of a full or abbreviated id; undefined if there is none. */
  commit(id: string): string | undefined {
    if (!/^[\da-f]{7,40}$/.test(id)) return undefined;
    return this.#run('rev-parse', '--verify', '--quiet', '--end-of-options', `${id}^{commit}`)?.trim();
  }

  mergeBase(one: string, other: string): string | undefined {
    return this.#run('merge-base', one, other)?.trim();
  }

  /** The commits that `to` has and `from` has not, newest first. */
  commits(from: string, to: string): readonly string[] {
    return words(this.#run('rev-list', `${from}..${to}`));
  }

  subject(commit: string): string {
    return (this.#run('log', '-1', '--format=%s', commit) ?? '').trim();
  }

  /** What a pull request shows: the changes of `head` since it left `base`. */
  changes(base: string, head: string): readonly ChangedFile[] {
    const range = `${base}...${head}`;
    const raw = (this.#run(...diff, '--raw', '--no-abbrev', '-z', range) ?? '').split('\0').slice(0, -1);
    const patches = (this.#run(...diff, '--patch', '-U3', range) ?? '').split(/^(?=diff --git )/m);
    const counts = (this.#run(...diff, '--numstat', '-z', range) ?? '').split('\0');
    const files: ChangedFile[] = [];
    for (let at = 0, section = 0, count = 0; at < raw.length; ) {
      const [, , , blob = '', status = 'M'] = (raw[at++] ?? '').split(' ');
      const letter = status.charAt(0);
      const previousPath = 'RC'.includes(letter) ? raw[at++] : undefined;
      const path = raw[at++] ?? '';
      // A file that became a link is shown as removed and added.
      const sections = patches.slice(section, section + (letter === 'T' ? 2 : 1));
      section += sections.length;
      const [additions, deletions] = (counts[count] ?? '').split('\t').map((text) => Number(text) || 0);
      count += previousPath === undefined ? 1 : 3;
      files.push({
        path,
        previousPath,
        letter,
        blob,
        additions: additions ?? 0,
        deletions: deletions ?? 0,
        ...readPatch(sections.join('')),
      });
    }
    return files;
  }

  /** The places where a file differs between two commits, without lines around; undefined if it is not in both. */
  moves(from: string, to: string, path: string): readonly Hunk[] | undefined {
    const exists = [from, to].every((commit) => this.#run('cat-file', '-t', `${commit}:${path}`) !== undefined);
    if (!exists) return undefined;
    const text = this.#run(...diff, '--no-renames', '--patch', '-U0', from, to, '--', `:(literal,top)${path}`);
    return readPatch(text ?? '').hunks;
  }
}

function words(text = ''): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}

function readPatch(section: string): Pick<ChangedFile, 'patch' | 'hunks'> {
  const start = section.search(/^@@ /m);
  if (start === -1 || section.length > largestPatch) return { patch: undefined, hunks: [] };
  const patch = section.slice(start).replace(/\n$/, '');
  const hunks = patch.split(/^(?=@@ )/m).map((text): Hunk => {
    const [, oldStart, oldCount = 1, newStart, newCount = 1] =
      /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(text) ?? [];
    return {
      oldStart: Number(oldStart),
      oldCount: Number(oldCount),
      newStart: Number(newStart),
      newCount: Number(newCount),
      text: text.replace(/\n$/, ''),
    };
  });
  return { patch, hunks };
}
