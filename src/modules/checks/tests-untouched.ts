import type { ChangedFile } from '../../domain/change-set.ts';
import { lexedFile } from './change/added.ts';
import { isExample, isFixture, isGenerated, isTest, isVendored } from './change/paths.ts';
import { syntaxOf } from './change/syntax.ts';
import { hasTestSetup, isTestable, testOf } from './change/test-files.ts';
import { type Change, changeCheck } from './check.ts';

interface Source {
  readonly file: ChangedFile;
  readonly lines: number;
}

export const testsUntouched = changeCheck({
  scope: 'change',
  id: 'tests-untouched',
  summary: 'A change of code that touches no test',
  level: 'note',
  docs: `New behaviour without a test is behaviour that the next change may break unnoticed.

Said once per language, at the file that grew most, when the code grows by at least \`min-lines\` lines (added lines of
code less removed lines, so that a refactoring is left alone) and no test of that language is touched. Comments, empty
lines, generated and vendored files, examples, configuration and scripts do not count. Where nothing shows that the project has tests (a test named after one of the changed files, or the set-up
of a test runner), nothing is said. Looked at are JavaScript, TypeScript, Python, Ruby, PHP, Go, Java and Kotlin; Rust
is not, because its tests live in the files they test.

Add a test, or extend the one that is named.`,
  options: {
    'min-lines': { type: 'integer', default: 10, summary: 'Lines by which the code must grow' },
  },
  examples: () => [
    {
      title: 'the source has a test, which is not touched',
      base: { 'src/sum.ts': '', 'src/sum.test.ts': "it('adds', () => {});\n" },
      files: {
        'src/sum.ts': 'a();\nb();\nc();\n',
        'src/sum.test.ts': "it('adds', () => {});\n",
      },
      options: { 'min-lines': 3 },
      findings: ['src/sum.ts'],
    },
    {
      title: 'a new source in a project with tests',
      base: { 'pytest.ini': '[pytest]\n' },
      files: { 'pytest.ini': '[pytest]\n', 'app/sum.py': 'a()\nb()\nc()\n' },
      options: { 'min-lines': 3 },
      findings: ['app/sum.py'],
    },
    {
      title: 'a test is touched, or the change is small, a comment, or in a project without tests',
      base: { 'src/small.ts': '', 'src/small.test.ts': '', 'lib/a_test.go': '', 'lib/a.go': '' },
      files: {
        'src/small.ts': '// one\n// two\n// three\na();\n',
        'src/small.test.ts': '',
        'lib/a.go': 'a()\nb()\nc()\n',
        'lib/a_test.go': 'a()\n',
        'script.py': 'a()\nb()\nc()\n',
      },
      options: { 'min-lines': 3 },
      findings: [],
    },
  ],
  run(change, report, options) {
    for (const [language, files] of sourcesByLanguage(change)) {
      const sources = files.map((file) => ({ file, lines: growth(change, file) })).sort((a, b) => b.lines - a.lines);
      const lines = sources.reduce((sum, source) => sum + source.lines, 0);
      if (lines < options['min-lines']) continue;
      const known = sources.map(({ file }) => testOf(change, file.path, language)).find((test) => test !== undefined);
      const first = sources[0]!.file.path;
      if (known === undefined && !hasTestSetup(change, first, language)) continue;
      report(first, { message: message(sources, lines, known) });
    }
  },
});

function message(sources: readonly Source[], lines: number, test: string | undefined): string {
  const growing = sources.filter((source) => source.lines > 0).length;
  const where = growing === 1 ? 'this file' : `${growing} files`;
  return `the code grows by ${lines} lines in ${where}, and no test is touched${test === undefined ? '' : `; there is ${test}`}`;
}

/** The changed sources of each language no test of which is touched. */
function sourcesByLanguage(change: Change): ReadonlyMap<string, readonly ChangedFile[]> {
  const sources = new Map<string, ChangedFile[]>();
  const tested = new Set<string>();
  for (const file of change.files) {
    const { path, status } = file;
    const language = syntaxOf(path)?.language;
    if (isTest(path) || isFixture(path)) {
      if (status !== 'deleted') for (const name of languagesOf(path, language)) tested.add(name);
    } else if (language !== undefined && isSource(path, language)) {
      sources.set(language, [...(sources.get(language) ?? []), file]);
    }
  }
  for (const language of tested) sources.delete(language);
  return tested.has('any') ? new Map() : sources;
}

/** A fixture, a snapshot, or a test in a language of its own (a feature file, a shell script) may test any language. */
function languagesOf(path: string, language: string | undefined): readonly string[] {
  return language === undefined || !isTestable(path.replace('/test/', '/main/'), language) ? ['any'] : [language];
}

function isSource(path: string, language: string): boolean {
  return isTestable(path, language) && !isGenerated(path) && !isVendored(path) && !isExample(path) && !isSetup(path);
}

/** Configuration in the language of the product. */
function isSetup(path: string): boolean {
  return /\.config\.\w+$|rc\.[cm]?js$|(?:^|\/)(?:rector\.php|setupTests\.\w+)$|\.d\.ts$|\.stories\.\w+$|(?:^|\/)(?:scripts?|tools?|migrations?|setup\.py|noxfile\.py)(?:\/|$)/.test(
    path,
  );
}

/** Added lines of code, less removed lines of any kind: what those held is not known. */
function growth(change: Change, file: ChangedFile): number {
  let lines = file.hunks.reduce((sum, hunk) => sum - hunk.baseCount, 0);
  const text = file.hunks.length === 0 || file.status === 'deleted' ? undefined : change.text(file);
  const syntax = syntaxOf(file.path);
  if (text === undefined || syntax === undefined) return lines;
  const lexed = lexedFile(file, text, syntax);
  for (const { headStart, headCount } of file.hunks) {
    for (let line = headStart; line < headStart + headCount; line++) if (/\w/.test(lexed.code(line))) lines++;
  }
  return lines;
}
