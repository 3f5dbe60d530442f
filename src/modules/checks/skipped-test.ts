import { type AddedLine, addedLines, codeOfCall } from './change/added.ts';
import { isFixture, isTest } from './change/paths.ts';
import { changeCheck } from './check.ts';

/** `mark` is what skips; it is silent if what follows on its line does not match `reason`. */
interface Pattern {
  readonly mark: RegExp;
  readonly reason?: RegExp;
}

const argument = /^\s*\(\s*[^)\s]/;

const patterns: Readonly<Record<string, readonly Pattern[]>> = {
  javascript: [
    {
      // A condition as the first argument (Playwright) skips somewhere only, and says where.
      mark: /(?<![\w$.])(?<![?:]\s*)(?:(?:describe|context|suite|it|test|specify)(?:\.\w+)*\.skip(?=\s*(?:\(\s*(?:["'`)]|$)|\.each\b|`))|x(?:describe|context|it|test|specify)(?:\.each)?(?=\s*(?:\(\s*["'`]|`)))/,
    },
  ],
  python: [
    { mark: /@(?:pytest\.)?mark\.skip\b/, reason: /^\s*\([^)]*["']/ },
    { mark: /@(?:unittest\.)?skip\b(?!\.)/, reason: argument },
    { mark: /(?<![\w.])pytest\.skip(?=\()/, reason: argument },
    { mark: /(?<![\w.])self\.skipTest(?=\()/, reason: argument },
  ],
  java: [{ mark: /@(?:Disabled|Ignore)\b/, reason: /^\s*\([^)]*"/ }],
  kotlin: [{ mark: /@(?:Disabled|Ignore)\b/, reason: /^\s*\([^)]*"/ }],
  go: [{ mark: /(?<![\w.])[tb]\.(?:Skip(?=\()|SkipNow\(\))/, reason: argument }],
  rust: [{ mark: /#\[ignore\]/ }],
  ruby: [
    { mark: /(?<![\w.:])x(?:it|describe|context|specify|example)(?=[ (]+["'])/ },
    { mark: /^\s*(?:skip|pending)(?=\s*(?:\(\s*\)\s*)?(?:$|;))/ },
  ],
  php: [{ mark: /(?:\$this->|self::|static::)markTest(?:Skipped|Incomplete)(?=\()/, reason: argument }],
};

const quick = /skip|ignore|disabled|pending|incomplete|\bx(?:describe|context|it|test|specify|example)\b/i;

export const skippedTest = changeCheck({
  scope: 'change',
  id: 'skipped-test',
  summary: 'A test that is switched off without a word why',
  level: 'warning',
  docs: `A skipped test protects nothing, and without a reason nobody knows when to switch it on again.

Only lines that the change adds to tests are looked at, and a reason is enough to be left alone: the argument that the
framework has for it (\`reason=\` of pytest, the string of \`@Disabled\`, \`t.Skip("…")\`, \`#[ignore = "…"]\`), or a comment
on the same line or on the line above. Skips under a condition (\`skipif\`, \`it.skipIf\`, \`x ? it : it.skip\`,
Playwright's \`test.skip(condition)\`, \`skip unless …\` in Ruby) are left alone too.

Say why, best with the issue that will end it, or delete the test.`,
  source: 'https://docs.pytest.org/en/stable/how-to/skipping.html',
  examples: () => [
    {
      title: 'without a reason',
      files: {
        'src/sum.test.ts': "it.skip('adds', () => {});\nxdescribe('sum', () => {});\n",
        'tests/test_sum.py': '@pytest.mark.skip\ndef test_a(): pass\n\n@unittest.skip\ndef test_b(): pass\n',
        'src/test/java/SumTest.java': 'class SumTest {\n  @Disabled\n  @Test\n  void adds() {}\n}\n',
        'pkg/sum_test.go': 'func TestSum(t *testing.T) {\n\tt.Skip()\n}\n',
        'src/sum.rs': '#[test]\n#[ignore]\nfn adds() {}\n',
        'spec/sum_spec.rb': "xit 'adds' do\nend\n",
      },
      findings: [
        'pkg/sum_test.go:2',
        'spec/sum_spec.rb:1',
        'src/sum.rs:2',
        'src/sum.test.ts:1',
        'src/sum.test.ts:2',
        'src/test/java/SumTest.java:2',
        'tests/test_sum.py:1',
        'tests/test_sum.py:4',
      ],
    },
    {
      title: 'with a reason, a comment or a condition',
      files: {
        'src/sum.test.ts':
          "// Needs a network, see #12\nit.skip('adds', () => {});\nit.skip('x', () => {}); // flaky, #13\ntest.skip(isWindows, 'no sockets');\n(x ? it : it.skip)('adds', () => {});\nx ? it('a', f) : it.skip('a', f);\n",
        'test/sum_test.rb': 'def test_sum\n  skip unless x\nend\n',
        'tests/test_sum.py':
          "@pytest.mark.skip(\n    reason='no network'\n)\ndef test_a(): pass\n\n@pytest.mark.skipif(windows)\ndef test_b(): pass\n",
        'src/test/java/SumTest.java': 'class SumTest {\n  @Disabled("no network")\n  @Test\n  void adds() {}\n}\n',
        'pkg/sum_test.go': 'func TestSum(t *testing.T) {\n\tt.Skip("no network")\n}\n',
        'src/sum.rs': '#[test]\n#[ignore = "no network"]\nfn adds() {}\n',
        'src/stream.ts': "stream.skip('x');\n",
      },
      findings: [],
    },
  ],
  run(change, report) {
    const wanted = (path: string, language: string) =>
      language in patterns && (isTest(path) || language === 'rust') && !isFixture(path);
    for (const added of addedLines(change, wanted, quick)) {
      const mark = silentSkip(added);
      if (mark === undefined || hasComment(added)) continue;
      const message = `\`${mark[0].trim()}\` switches the test off and says no reason`;
      report(added.path, { line: added.line, column: mark.index + 1, message });
    }
  },
});

function silentSkip({ language, line, lexed }: AddedLine): RegExpExecArray | undefined {
  const code = lexed.code(line);
  for (const { mark, reason } of patterns[language]!) {
    const match = mark.exec(code);
    if (match === null) continue;
    const rest = codeOfCall(lexed, line, match.index + match[0].length);
    if (reason === undefined || !reason.test(rest)) return match;
  }
  return undefined;
}

function hasComment({ line, lexed }: AddedLine): boolean {
  const above = lexed.code(line - 1).trim() === '' ? lexed.comment(line - 1) : '';
  return /\w{2}/.test(lexed.comment(line)) || /\w{2}/.test(above);
}
