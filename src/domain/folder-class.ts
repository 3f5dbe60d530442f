/** What the folder of a file says of it; the first four are bits of `FileType` too. */
export const Folder = {
  generated: 1 << 10,
  vendored: 1 << 11,
  fixture: 1 << 12,
  test: 1 << 13,
  /** Holds what was built: the scripts, styles and pages in it are generated. */
  built: 1 << 29,
  /** Holds manual pages, which are mostly generated. */
  manual: 1 << 30,
} as const;

/** What decides only together with the folders around it. */
const Part = {
  source: 1 << 14,
  /** Holds test data if it is right in a folder of tests. */
  data: 1 << 15,
  /** Holds test data if it is anywhere in a folder of tests. */
  works: 1 << 16,
  /** Its folders hold test data if it is anywhere in a folder of tests: `in` and `out` may also be what is tested. */
  trees: 1 << 17,
  /** Holds test data if it is in `src/test/` or the like (Maven, Gradle). */
  resources: 1 << 18,
} as const;

const { generated, vendored, fixture, test, built, manual } = Folder;
const inherited = generated | vendored | fixture | test | built | manual;

/** What the name of a folder says. */
const rules: readonly (readonly [name: RegExp, bits: number])[] = [
  [/^(?:node_modules|bower_components|vendor(?:ed)?|third[_-]?party|\.yarn|external[_-]?libs?)$/i, vendored],
  [
    /^(?:[\w.-]*fixtures?|test[ _-]?data|test[ _-]?files|__snapshots__|snapshots|golden(?:s|[_-]?files)?|corpus|testcases)$/i,
    fixture,
  ],
  [/^(?:generated(?:[_-]\w+)?|__generated__|autogen)$/i, generated],
  // Of development environments: JetBrains, Eclipse, Xcode.
  [/^(?:\.idea|\.run|\.junit\.run|\.settings|.+\.xcodeproj)$/, generated],
  [/^(?:(?:.*[._ -])?(?:[Tt]ests?|__tests__)|\w*[a-z]Tests?)$/, test],
  [/^dist$/, built],
  [/^man\d?$/, manual],
  [/^src$/, Part.source],
  [/^(?:data|assets|dummy)$/, Part.data],
  [/^(?:inputs?|outputs?|expected|stubs?)$/, Part.works],
  [/^(?:[\w-]+\.)?(?:in|out)$/, Part.trees],
  [/^(?:resources|projects)$/, Part.resources],
];

const nameBits = new Map<string, number>();
let lastFolder = '';
let lastClass = 0;

/** The `Folder` bits of the folder that `path` is in. Consecutive files mostly share it. */
export function folderClass(path: string): number {
  const end = path.lastIndexOf('/') + 1;
  if (end !== lastFolder.length || !path.startsWith(lastFolder)) {
    lastFolder = path.slice(0, end);
    lastClass = classify(lastFolder);
  }
  return lastClass;
}

function classify(folder: string): number {
  let all = 0;
  let above = 0;
  let parent = 0;
  for (let start = 0, end = folder.indexOf('/'); end >= 0; start = end + 1, end = folder.indexOf('/', start)) {
    const own = bitsOf(folder.slice(start, end));
    if ((all & test) !== 0 && holdsTestData(own, parent, above, all)) all |= fixture;
    all |= own & inherited;
    if ((all & test) !== 0) all |= own & Part.trees;
    above = parent;
    parent = own;
  }
  return all & inherited;
}

/** Of a folder below a folder of tests; `all` are the bits of what is above it. */
function holdsTestData(own: number, parent: number, above: number, all: number): boolean {
  if ((own & Part.works) !== 0 || (all & Part.trees) !== 0) return true;
  if ((parent & test) === 0) return false;
  return (own & Part.data) !== 0 || ((own & Part.resources) !== 0 && (above & Part.source) !== 0);
}

/** Few names make up the folders of a repository. */
function bitsOf(name: string): number {
  let bits = nameBits.get(name);
  if (bits === undefined) {
    bits = rules.reduce((some, [pattern, one]) => (pattern.test(name) ? some | one : some), 0);
    nameBits.set(name, bits);
  }
  return bits;
}
