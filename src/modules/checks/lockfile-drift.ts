import type { ChangedFile, Hunk } from '../../domain/change-set.ts';
import { type Manifest, manifests } from './change/manifests.ts';
import { foldersUp, isExample, isFixture, isTest, isVendored } from './change/paths.ts';
import { type Change, changeCheck } from './check.ts';

export const lockfileDrift = changeCheck({
  scope: 'change',
  id: 'lockfile-drift',
  summary: 'Dependencies changed, and the lock file did not',
  level: 'warning',
  docs: `A lock file that does not know what its manifest asks for stops a frozen installation in CI, or lets each machine
install something else.

The lock file is the one beside the manifest, or the nearest above it (a workspace); without one nothing is said. Only
the sections of dependencies are looked at, so that a new script or version of the package itself is left alone. Cargo
and Bundler do not repeat every range and flag in their lock files: there only entries are reported that are new, where
nothing was removed from the manifest. \`go.mod\` is left alone: \`go.sum\` need not change with it, and Go itself refuses
to build where it lacks something. Manifests in tests, fixtures and examples count only if the lock file lies
beside them; packages of the same repository or the same scope, and versions of the form \`workspace:\` or \`file:\`, do not count.

Run the package manager (\`npm install\`, \`cargo check\`, \`bundle lock\`, …) and commit the lock file.`,
  source: 'https://docs.npmjs.com/cli/configuring-npm/package-lock-json',
  examples: () => [
    {
      title: 'a new dependency',
      base: {
        'package.json': '{\n  "dependencies": {\n    "a": "1.0.0"\n  }\n}\n',
        'package-lock.json': '{}\n',
        'Cargo.toml': '[dependencies]\na = "1"\n',
        'Cargo.lock': '',
      },
      files: {
        'package.json': '{\n  "dependencies": {\n    "a": "1.0.0",\n    "b": "1.0.0"\n  }\n}\n',
        'package-lock.json': '{}\n',
        'Cargo.toml': '[dependencies]\na = "1"\nb = "1"\n',
        'Cargo.lock': '',
      },
      findings: ['Cargo.toml:3', 'package.json:3'],
    },
    {
      title: 'a dependency is removed in a workspace',
      base: {
        'yarn.lock': '',
        'packages/a/package.json': '{\n  "dependencies": {\n    "a": "1",\n    "b": "1"\n  }\n}\n',
      },
      files: { 'yarn.lock': '', 'packages/a/package.json': '{\n  "dependencies": {\n    "b": "1"\n  }\n}\n' },
      findings: ['packages/a/package.json:2'],
    },
    {
      title: 'the lock file changed too, or there is none, or what changed is no dependency',
      base: {
        'a/package.json': '{\n  "dependencies": {\n    "a": "1"\n  }\n}\n',
        'a/pnpm-lock.yaml': 'a: 1\n',
        'b/package.json': '{\n  "version": "1.0.0",\n  "scripts": {\n  },\n  "dependencies": {\n  }\n}\n',
        'b/package-lock.json': '{}\n',
        'Cargo.toml': '[dependencies]\na = "1"\n',
        'Cargo.lock': '',
      },
      files: {
        'a/package.json': '{\n  "dependencies": {\n    "a": "2"\n  }\n}\n',
        'a/pnpm-lock.yaml': 'a: 2\n',
        'b/package.json':
          '{\n  "version": "1.0.1",\n  "scripts": {\n    "test": "jest"\n  },\n  "dependencies": {\n  }\n}\n',
        'b/package-lock.json': '{}\n',
        'c/package.json': '{\n  "dependencies": {\n    "a": "2"\n  }\n}\n',
        'Cargo.toml': '[dependencies]\na = "1.1"\n',
        'Cargo.lock': '',
      },
      findings: [],
    },
  ],
  run(change, report) {
    const touched = new Set(change.files.map((file) => file.path));
    let own: ReadonlySet<string> | undefined;
    for (const file of change.files) {
      const manifest = manifestOf(file);
      const lock = manifest === undefined ? undefined : lockOf(change, file.path, manifest, touched);
      if (manifest === undefined || lock === undefined) continue;
      own ??= ownPackages(change);
      const line = firstDependencyLine(change, file, manifest, own);
      if (line !== undefined) report(file.path, { line, message: `dependencies changed here, and ${lock} did not` });
    }
  },
});

function manifestOf({ path, status, hunks }: ChangedFile): Manifest | undefined {
  if (status === 'deleted' || hunks.length === 0 || isVendored(path)) return undefined;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return manifests.find((manifest) => manifest.name === name);
}

/** The nearest lock file, unless the change touches one of its folder. */
function lockOf(change: Change, path: string, manifest: Manifest, touched: ReadonlySet<string>): string | undefined {
  const apart = isTest(path) || isFixture(path) || isExample(path) || /(?:^|\/)[\w-]*templates?\//.test(path);
  for (const folder of apart ? foldersUp(path).slice(0, 1) : foldersUp(path)) {
    const locks = manifest.locks.map((lock) => folder + lock);
    if (locks.some((lock) => touched.has(lock))) return undefined;
    const lock = locks.find((candidate) => change.has(candidate));
    if (lock !== undefined) return lock;
  }
  return undefined;
}

/** The names of the changed packages themselves: a release raises their versions wherever they are used. */
function ownPackages(change: Change): ReadonlySet<string> {
  const names = new Set<string>();
  for (const file of change.files) {
    if (!/(?:^|\/)package\.json$/.test(file.path) || file.status === 'deleted') continue;
    const name = change.text(file)?.match(/^\s*"name"\s*:\s*"([^"]+)"/m)?.[1];
    if (name !== undefined) names.add(name);
  }
  return names;
}

function firstDependencyLine(
  change: Change,
  file: ChangedFile,
  manifest: Manifest,
  own: ReadonlySet<string>,
): number | undefined {
  const lines = change.text(file)?.split('\n');
  if (lines === undefined) return undefined;
  const sections = manifest.sections(lines);
  const onlyNew = manifest.shows === 'new';
  if (onlyNew && file.hunks.some((hunk) => hunk.baseCount > 0)) return undefined;
  const scope = lines.find((line) => /^\s*"name"/.test(line))?.match(/"(@[^"/]+\/)[^"]+"/)?.[1];
  const names = (line: string) => {
    const name = line.match(/"([^"]+)"/)?.[1] ?? '';
    return manifest.entry.test(line) && !own.has(name) && !(scope && name.startsWith(scope));
  };
  for (const hunk of file.hunks) {
    const added = hunk.added.findIndex((line, index) => sections[hunk.headStart + index - 1] && names(line));
    if (added >= 0) return hunk.headStart + added;
    if (!onlyNew && removesEntry(hunk, sections, lines, manifest)) return Math.max(1, hunk.headStart);
  }
  return undefined;
}

/** Lines were removed between an entry, or the opening of a section, and whatever follows in that section. */
function removesEntry(
  { headStart, headCount }: Hunk,
  sections: readonly (string | undefined)[],
  lines: readonly string[],
  { name, entry }: Manifest,
): boolean {
  if (headCount > 0 || !name.endsWith('.json')) return false;
  return [headStart - 1, headStart].some((index) => sections[index] !== undefined && entry.test(lines[index] ?? ''));
}
