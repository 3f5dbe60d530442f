import { FileType, fileTypes } from '../../../domain/file-type.ts';

const generatedName =
  /(?:\.min\.\w+|\.lockb?|\.lockfile|\.snap|\.pb\.(?:go|cc|h)|_pb2(?:_grpc)?\.pyi?|\.g\.(?:dart|cs)|\.designer\.cs|\.resolved|[._-]generated\.\w+)$/i;
const generatedFolder = /(?:^|\/)(?:__snapshots__|snapshots|generated|__generated__)\//i;
const vendored = /(?:^|\/)(?:vendor|vendored|third[_-]party|node_modules|bower_components|\.yarn|Pods|Carthage)\//;
const testFolder =
  /(?:^|\/)(?:tests?|\w+-tests?|__tests__|specs?|e2e|cypress|androidTest|(?:integration|unit|system)-?[Tt]ests?)\//;
const testName =
  /(?:[._-](?:test|spec|cy|e2e|test-d|tst)\.[cm]?[jt]sx?|_(?:test|spec)\.\w+|(?:^|\/)test_[^/]*\.py|(?:^|\/)(?:conftest|tests)\.py|(?:Tests?|TestCase|IT|Specs?)\.(?:java|kt|scala|groovy|cs|php|swift))$/;
const fixture =
  /(?:^|\/)(?:__fixtures__|[\w-]*fixtures?|__mocks__|mocks?|testdata|test[-_]data|__testdata__|__snapshots__|snapshots|goldens?|stubs?)\//i;
const example =
  /(?:^|\/)(?:examples?|samples?|demos?|docs?|documentation|tutorials?|playground|_*bench(?:mark)?s?_*)\//i;

/** Written by a tool: a lock file, a snapshot, a bundle, code from an interface description. */
export function isGenerated(path: string): boolean {
  return (fileTypes(path) & FileType.generated) !== 0 || generatedName.test(path) || generatedFolder.test(path);
}

/** A copy of somebody else's files. */
export function isVendored(path: string): boolean {
  return vendored.test(path);
}

/** Input of tests, not tests. */
export function isFixture(path: string): boolean {
  return fixture.test(path);
}

/** A test, by the conventions of its language for names and folders. */
export function isTest(path: string): boolean {
  return testName.test(path) || testFolder.test(path);
}

/** Shows how something is used, and is not part of the product. */
export function isExample(path: string): boolean {
  return example.test(path);
}

/** The folders of `path`, innermost first, each with a `/` behind it; the last is empty, the top. */
export function foldersUp(path: string): string[] {
  const folders: string[] = [];
  for (let end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1))
    folders.push(path.slice(0, end + 1));
  folders.push('');
  return folders;
}
