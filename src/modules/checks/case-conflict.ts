import { byFolder } from '../../domain/by-folder.ts';
import type { Entry } from '../../domain/entry.ts';
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

/** What another name may be alike with that is written otherwise. */
const notLower = /[A-Z\u0080-\uffff]/;

/** Whether two names may be alike without regard to case. Nearly always none are, and all is said. */
function mayClash(entries: readonly Entry[]): boolean {
  // One number for each folder, and for each name the number of its folder: a list for each folder would take longer.
  const names: string[] = [];
  const places: number[] = [];
  const mixed = new Set<number>();
  let folders = 0;
  const add = (name: string, place: number): void => {
    names.push(name);
    places.push(place);
    if (notLower.test(name)) mixed.add(place);
  };
  const placeOf = byFolder(0, (above, folder, from) => {
    add(folder.slice(from), above);
    return ++folders;
  });
  for (const { path } of entries) add(path.slice(path.lastIndexOf('/') + 1), placeOf(path));
  const seen = new Set<string>();
  return names.some((name, i) => {
    if (!mixed.has(places[i]!)) return false;
    const { size } = seen;
    return seen.add(`${places[i]}/${name.toLowerCase()}`).size === size;
  });
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
  const folded = name.toLowerCase();
  const first = known.get(folded);
  if (first === undefined) {
    known.set(folded, { name, file });
  } else if (first.name !== name) {
    if (!clashes.has(first.file)) clashes.set(first.file, name);
    if (!clashes.has(file)) clashes.set(file, first.name);
  }
}
