import { byFolder } from '../../domain/by-folder.ts';
import type { Entry } from '../../domain/entry.ts';
import { baseName } from '../../domain/path.ts';
import { treeCheck } from './check.ts';

export const caseConflict = treeCheck({
  id: 'case-conflict',
  scope: 'tree',
  summary: 'Names that differ in nothing but case',
  level: 'error',
  docs: `macOS and Windows cannot have both \`Readme.md\` and \`README.md\` in one folder: one of them overwrites the other
on checkout, and the clone is dirty from the start. Names of folders count too.`,
  examples: () => [
    { title: 'Two files', files: { 'README.md': 'a\n', 'Readme.md': 'b\n' }, findings: ['README.md', 'Readme.md'] },
    { title: 'Two folders', files: { 'Docs/a.md': 'a\n', 'docs/b.md': 'b\n' }, findings: ['Docs/a.md', 'docs/b.md'] },
    { title: 'A file and a folder', files: { Docs: 'a\n', 'docs/b.md': 'b\n' }, findings: ['Docs', 'docs/b.md'] },
    { title: 'The same name in two folders', files: { 'a/x': '1\n', 'b/X': '2\n' }, findings: [] },
  ],
  run(tree, report) {
    if (!mayClash(tree.entries)) return;
    const known = new Map<string, Spelling>();
    const clashes = new Map<string, string>();
    let lastFolder = '';
    for (const { path } of tree.entries) {
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      if (folder !== lastFolder) addFolders(folder, path, known, clashes);
      lastFolder = folder;
      add(path, path, known, clashes);
    }
    const candidates = clashes.size > 0 ? new Set(tree.candidates.map((entry) => entry.path)) : undefined;
    for (const [path, other] of [...clashes].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (candidates?.has(path)) report(path, { message: `The name differs from ${other} in nothing but case` });
    }
  },
});

/** Whether two names may be alike without regard to case. Nearly always none are, and all is said. */
function mayClash(entries: readonly Entry[]): boolean {
  let found = false;
  const namesOf = byFolder(noNames(), (outer, folder, from) => {
    const name = folder.slice(from);
    // Folders that are not in order may come back, as others.
    found ||= name <= outer.lastFolder || isLike(outer, name.slice(0, -1));
    outer.lastFolder = name;
    return noNames();
  });
  return entries.some(({ path }) => isLike(namesOf(path), baseName(path)) || found);
}

/** The names in a folder. */
interface Names {
  /** While all of them are their own lower case, which most folders' are to the end. */
  readonly plain: string[];
  lower: Set<string> | undefined;
  lastFolder: string;
}

function noNames(): Names {
  return { plain: [], lower: undefined, lastFolder: '' };
}

const mayBeUpper = /[A-Z\u0080-\uffff]/;

/** Whether the name is like one of `names`, where it is then, too. */
function isLike(names: Names, name: string): boolean {
  if (names.lower === undefined) {
    if (!mayBeUpper.test(name)) {
      names.plain.push(name);
      return false;
    }
    names.lower = new Set(names.plain);
  }
  const { size } = names.lower;
  return names.lower.add(name.toLowerCase()).size === size;
}

/** How a name was first written, and the file that brought it. */
interface Spelling {
  readonly name: string;
  readonly file: string;
}

function addFolders(folder: string, file: string, known: Map<string, Spelling>, clashes: Map<string, string>): void {
  for (let end = folder.indexOf('/'); end >= 0; end = folder.indexOf('/', end + 1)) {
    add(folder.slice(0, end + 1), file, known, clashes);
  }
}

function add(name: string, file: string, known: Map<string, Spelling>, clashes: Map<string, string>): void {
  const folded = name.replace(/\/$/, '').toLowerCase();
  const first = known.get(folded);
  if (first === undefined) {
    known.set(folded, { name, file });
  } else if (first.name !== name) {
    if (!clashes.has(first.file)) clashes.set(first.file, name);
    if (!clashes.has(file)) clashes.set(file, first.name);
  }
}
