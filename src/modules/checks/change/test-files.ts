import type { Change } from '../check.ts';
import { foldersUp } from './paths.ts';

/** How one language names the test of a source file. */
interface Convention {
  /** Matches what is compiled or run as part of the product. */
  readonly source: RegExp;
  /** Folders that hold sources, as opposed to a mirror of them that holds tests. */
  readonly roots: RegExp;
  /** Names of tests of a source called `name`, with folders where they usually are one. */
  tests(name: string, extension: string): readonly string[];
  /** What stands in a folder, or in one above it, only if there are tests. */
  readonly setup: readonly string[];
}

const testFolders = ['test/', 'tests/', 'spec/', '__tests__/', 'tests/unit/', 'test/unit/'];

const conventions: Readonly<Record<string, Convention>> = {
  javascript: {
    source: /\.(?:[cm]?[jt]sx?|vue|svelte)$/,
    roots: /^(?:src|lib|app)\//,
    tests: (name, extension) =>
      ['test', 'spec'].flatMap((word) => [extension, 'ts', 'tsx', 'js'].map((ext) => `${name}.${word}.${ext}`)),
    setup: ['jest', 'vitest', 'karma.conf', 'playwright', 'cypress'].flatMap((tool) =>
      ['js', 'ts', 'mjs', 'cjs', 'mts'].map((ext) => `${tool}${tool.includes('.') ? '' : '.config'}.${ext}`),
    ),
  },
  python: {
    source: /\.py$/,
    roots: /^(?:src\/[^/]+|src|lib\/[^/]+|lib)\//,
    tests: (name) => [`test_${name}.py`, `${name}_test.py`],
    setup: ['conftest.py', 'pytest.ini', 'tests/__init__.py', 'tests/conftest.py', 'test/__init__.py'],
  },
  ruby: {
    source: /\.rb$/,
    roots: /^(?:lib|app)\//,
    tests: (name) => [`${name}_test.rb`, `${name}_spec.rb`],
    setup: ['.rspec', 'spec/spec_helper.rb', 'test/test_helper.rb'],
  },
  php: {
    source: /\.php$/,
    roots: /^(?:src|app|lib)\//,
    tests: (name) => [`${name}Test.php`, `Unit/${name}Test.php`, `Feature/${name}Test.php`],
    setup: ['phpunit.xml', 'phpunit.xml.dist', 'phpunit.dist.xml'],
  },
  go: { source: /\.go$/, roots: /^$/, tests: (name) => [`${name}_test.go`, 'main_test.go'], setup: [] },
  java: jvm('java'),
  kotlin: jvm('kt'),
};

function jvm(extension: string): Convention {
  return {
    source: new RegExp(`(?:^|/)src/main/.*\\.${extension}$`),
    roots: /^src\/main\//,
    tests: (name) => ['Test', 'Tests', 'IT', 'IntegrationTests'].map((end) => `${name}${end}.${extension}`),
    setup: [],
  };
}

/** Whether the file at `path` is part of the product, in a language whose tests can be told by their names. */
export function isTestable(path: string, language: string): boolean {
  return conventions[language]?.source.test(path) ?? false;
}

/** The test of the source at `path` that the head has, by the conventions of its language. */
export function testOf(change: Change, path: string, language: string): string | undefined {
  const convention = conventions[language];
  if (convention === undefined) return undefined;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const file = path.slice(folder.length);
  const dot = file.lastIndexOf('.');
  const names = convention.tests(file.slice(0, dot), file.slice(dot + 1));
  return testPlaces(folder, convention)
    .flatMap((place) => names.map((name) => place + name))
    .find((candidate) => change.has(candidate));
}

/** Beside the source, in a folder for tests beside it, and in the mirror of its folder at the top of the project. */
function testPlaces(folder: string, { roots }: Convention): readonly string[] {
  const places = ['', '__tests__/', 'test/', 'tests/'].map((name) => folder + name);
  for (const project of foldersUp(folder)) {
    const inner = folder.slice(project.length);
    if (inner.startsWith('src/main/')) places.push(`${project}${inner.replace('src/main/', 'src/test/')}`);
    const mirrored = inner.replace(roots, '');
    for (const tests of testFolders) places.push(`${project}${tests}${inner}`, `${project}${tests}${mirrored}`);
  }
  return [...new Set(places)];
}

/** Whether the project that holds `path` has set up tests for `language`. */
export function hasTestSetup(change: Change, path: string, language: string): boolean {
  const setup = conventions[language]?.setup ?? [];
  return foldersUp(path).some((folder) => setup.some((name) => change.has(folder + name)));
}
