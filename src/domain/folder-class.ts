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

const names: readonly (readonly [names: string, bits: number])[] = [
  ['node_modules bower_components vendor vendored third_party third-party thirdparty .yarn', vendored],
  ['externallib externallibs external_lib external_libs external-lib external-libs', vendored],
  ['testdata test_data test-data testfiles test_files test-files testcases corpus', fixture],
  ['__snapshots__ snapshots golden goldens goldenfile goldenfiles golden_files golden-files', fixture],
  ['generated __generated__ autogen', generated],
  // Of development environments: JetBrains, Eclipse.
  ['.idea .run .junit.run .settings', generated],
  ['__tests__', test],
  ['dist', built],
  ['man man1 man2 man3 man4 man5 man6 man7 man8', manual],
  ['src', Part.source],
  ['data assets dummy', Part.data],
  ['input inputs output outputs expected stub stubs', Part.works],
  ['in out', Part.trees],
  ['resources projects', Part.resources],
];
const byName = new Map(names.flatMap(([list, bits]) => list.split(' ').map((name) => [name, bits] as const)));
byName.set('test data', fixture);
byName.set('test files', fixture);

/** What only the end or the beginning of a name says; most names have neither. */
const telling = /(?:[Ff]ixtures?|[Tt]ests?|\.in|\.out|\.xcodeproj)$|^generated[_-]/;
const patterns: readonly (readonly [name: RegExp, bits: number])[] = [
  [/^[\w.-]*[Ff]ixtures?$/, fixture],
  [/^(?:.*[._ -])?[Tt]ests?$|^\w*[a-z]Tests?$/, test],
  [/^[\w-]+\.(?:in|out)$/, Part.trees],
  [/\.xcodeproj$|^generated[_-]\w+$/, generated],
];

const nameBits = new Map<string, number>();
let lastFolder = '';
let lastClass = 0;

/** The `Folder` bits of the folder that `path` is in. Consecutive files mostly share it. */
export function folderClass(path: string): number {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  if (folder !== lastFolder) {
    lastFolder = folder;
    lastClass = classify(folder);
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
    // `Data` below tests is rather the part of the program that is tested.
    bits = byName.get(name) ?? (byName.get(name.toLowerCase()) ?? 0) & (vendored | fixture | generated);
    if (telling.test(name)) for (const [pattern, one] of patterns) if (pattern.test(name)) bits |= one;
    nameBits.set(name, bits);
  }
  return bits;
}
