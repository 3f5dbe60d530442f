import { addedLines } from './change/added.ts';
import { isFixture, isTest } from './change/paths.ts';
import { changeCheck } from './check.ts';

const patterns: Readonly<Record<string, RegExp>> = {
  javascript:
    /(?<![\w$.])(?:(?:describe|context|suite|it|test|specify|bench)(?:\.\w+)*\.only(?=\s*[(.`])|(?:fdescribe|fcontext|fit|fspecify)(?:\.each)?(?=\s*(?:\(\s*["'`]|`)))/,
  go: /(?<![\w.]|func |\) )(?:ginkgo\.)?F(?:It|Describe|Context|When|Specify|Entry|DescribeTable(?:Subtree)?)\((?=\s*(?:"|`|$))/,
  ruby: /(?<![\w.:])(?:(?:fit|fdescribe|fcontext|fspecify|fexample)(?=[ (]+["'])|focus: true\b|:focus => true\b|:focus(?=\s*(?:do\b|,.*\bdo\b)))/,
  swift: /(?<![\w.])(?:fit|fdescribe|fcontext)(?=\(")/,
  dart: /(?<![\w.])(?:solo: true\b|solo_(?:test|group)(?=\())/,
};

const quick = /\.only\b|\bf(?:it|describe|context|specify|example)\b|\bF[A-Z]|focus|solo/;

export const focusedTest = changeCheck({
  scope: 'change',
  id: 'focused-test',
  summary: 'A test that is singled out, so that the others do not run',
  level: 'error',
  docs: `A test marked with \`.only\`, \`fit\` or \`focus\` helps while one works on it. Committed, it switches off every
other test of its file or suite, and the run still ends green.

Only lines that the change adds to test files are looked at: \`describe.only\`, \`it.only\`, \`test.only\`, \`fit\` and
\`fdescribe\` (JavaScript, TypeScript), Ginkgo's \`FIt\` and \`FDescribe\`, RSpec's \`fit\` and \`focus: true\`, Quick's
\`fit\`, Dart's \`solo\`. Comments, strings, and the fixtures of tests are left alone, and so is a function that happens
to be called \`fit\`, when its first argument is no name of a test.

Remove the mark.`,
  source: 'https://jestjs.io/docs/api#testonlyname-fn-timeout',
  examples: () => [
    {
      title: 'the marks of JavaScript, Go and Ruby',
      files: {
        'src/sum.test.ts':
          "it.only('adds', () => {});\nfdescribe('sum', () => {});\ntest.concurrent.only.each([1])('x', () => {});\n",
        'pkg/sum_test.go': 'package pkg\n\nvar _ = FDescribe("sum", func() {})\n',
        'spec/sum_spec.rb': "it 'adds', focus: true do\nend\nfit 'adds' do\nend\n",
      },
      findings: [
        'pkg/sum_test.go:3',
        'spec/sum_spec.rb:1',
        'spec/sum_spec.rb:3',
        'src/sum.test.ts:1',
        'src/sum.test.ts:2',
        'src/sum.test.ts:3',
      ],
    },
    {
      title: 'comments, strings, other functions, other files, and what was there before',
      base: { 'src/old.test.ts': "it.only('old', () => {});\n" },
      files: {
        'src/old.test.ts': "it.only('old', () => {});\nit('new', () => {});\n",
        'src/sum.test.ts': "// it.only('x')\nconst text = \"it.only('x')\";\nmodel.fit(x);\nfit(box, page);\n",
        'src/layout.ts': "query.only('name');\n",
        'spec/view_spec.rb': 'expect(field).to receive(:focus)\n',
      },
      findings: [],
    },
  ],
  run(change, report) {
    const wanted = (path: string, language: string) => language in patterns && isTest(path) && !isFixture(path);
    for (const { path, language, line, lexed } of addedLines(change, wanted, quick)) {
      const match = patterns[language]!.exec(lexed.code(line));
      if (match === null) continue;
      const message = `\`${match[0].trim().replace(/\($/, '')}\` runs this test alone and leaves out the others`;
      report(path, { line, column: match.index + 1, message });
    }
  },
});
