import { byFolder } from './by-folder.ts';

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

/** What a folder and the two around it are. */
interface Place {
  readonly all: number;
  readonly own: number;
  readonly parent: number;
}

const classOf = byFolder<Place>({ all: 0, own: 0, parent: 0 }, (above, folder, from) => {
  const own = bitsOf(folder.slice(from, -1));
  let { all } = above;
  if ((all & test) !== 0 && holdsTestData(own, above)) all |= fixture;
  all |= own & inherited;
  if ((all & test) !== 0) all |= own & Part.trees;
  return { all, own, parent: above.own };
});

/** The `Folder` bits of the folder that `path` is in. */
export function folderClass(path: string): number {
  return classOf(path).all & inherited;
}

/** Of a folder in `above`, which is below a folder of tests. */
function holdsTestData(own: number, above: Place): boolean {
  if ((own & Part.works) !== 0 || (above.all & Part.trees) !== 0) return true;
  if ((above.own & test) === 0) return false;
  return (own & Part.data) !== 0 || ((own & Part.resources) !== 0 && (above.parent & Part.source) !== 0);
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
