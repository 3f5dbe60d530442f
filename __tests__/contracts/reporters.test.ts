import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import type { Report } from '../../src/domain/report.ts';
import { reportSchema } from '../../src/domain/report-schema.ts';
import { reporterSummaries, reporters } from '../../src/modules/reporters/index.gen.ts';
import { toComment } from '../../src/modules/reporters/markdown/comment.ts';
import { toJobSummary } from '../../src/modules/reporters/markdown/job-summary.ts';
import type { Reporter } from '../../src/modules/reporters/reporter.ts';
import { cleanReport, sampleFinding, sampleReport } from '../fixtures/reports/build.ts';
import { hostileTexts, hugeReport, samples } from '../fixtures/reports/samples.ts';

type Id = keyof typeof reporters;

const tests = dirname(import.meta.dirname);
const plain = { color: false, width: 80 };
const ids = Object.keys(reporters) as Id[];
const extensions: Readonly<Record<Id, string>> = {
  checkstyle: 'xml',
  codequality: 'json',
  github: 'txt',
  json: 'json',
  junit: 'xml',
  markdown: 'md',
  pretty: 'txt',
  rdjson: 'json',
  sarif: 'json',
  summary: 'md',
};

const loaded = new Map<Id, Reporter>();
beforeAll(async () => {
  for (const id of ids) loaded.set(id, await reporters[id]());
});

function print(id: Id, report: Report, style = plain): string {
  const reporter = loaded.get(id);
  if (!reporter) throw new Error(`No reporter ${id}`);
  return reporter.print(report, style);
}

/** Compares with a golden file, or writes it where UPDATE_GOLDEN is set. */
function expectGolden(path: string, actual: string): void {
  const file = join(tests, 'fixtures/reporters', path);
  if (process.env['UPDATE_GOLDEN']) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
  }
  if (!existsSync(file)) throw new Error(`Missing golden output: ${file} (UPDATE_GOLDEN=1 writes it)`);
  expect(actual).toBe(readFileSync(file, 'utf8'));
}

describe('the registry', () => {
  it('has every file of the shelf, in order', () => {
    const files = readdirSync(join(tests, '../src/modules/reporters'))
      .filter((name) => name.endsWith('.ts') && name !== 'reporter.ts' && name !== 'index.gen.ts')
      .map((name) => name.slice(0, -3));
    expect(ids).toEqual(files.sort());
    expect(Object.keys(reporterSummaries)).toEqual(files);
  });

  it.each(ids)('knows %s as it calls itself', (id) => {
    expect(loaded.get(id)).toMatchObject({ id, summary: reporterSummaries[id] });
  });
});

describe('the samples', () => {
  it.each(Object.keys(samples))('%s is a report', (name) => {
    expect(reportSchema.safeParse(samples[name]).error).toBeUndefined();
  });
});

describe.each(ids)('%s', (id) => {
  it.each(Object.entries(samples))('prints %s as before', (name, report) => {
    expectGolden(`${id}/${name}.${extensions[id]}`, print(id, report));
  });

  it('is pure: the same text twice, and the report is left alone', () => {
    const report = samples['mixed'] ?? cleanReport;
    const before = JSON.stringify(report);
    expect(print(id, report)).toBe(print(id, report));
    expect(JSON.stringify(report)).toBe(before);
  });

  it('ends with one line end', () => {
    expect(print(id, cleanReport)).toMatch(/[^\n]\n$/);
  });

  it('lets no text move the cursor or command a CI', () => {
    fc.assert(
      fc.property(hostileReport(), (report) => {
        const text = print(id, report);
        expect(text).not.toMatch(/[\p{Cs}\u202A-\u202E\u2066-\u2069\u2028\u2029]|(?!\n)\p{Cc}/u);
        const ours = id === 'github' ? ['error', 'warning', 'notice', 'group', 'endgroup'] : [];
        const commands = text.split('\n').flatMap((line) => commandOf(line) ?? []);
        expect(commands.filter((name) => !ours.includes(name))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

/** The command that GitHub's runner takes a line for; see ActionCommand.cs of actions/runner. */
function commandOf(line: string): string | undefined {
  return (/^\s*::([\w-]*)(?: .*?)?::/.exec(line) ?? /##([\w-]*)\[/.exec(line))?.[1];
}

/** Text that tries to be more than text: known tricks, any code unit, and mixtures. */
function hostileText(): fc.Arbitrary<string> {
  const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
  const noise = fc.array(unit, { minLength: 1, maxLength: 12 }).map((units) => units.join(''));
  const piece = fc.oneof(
    fc.constantFrom(...hostileTexts),
    noise,
    fc.constantFrom('\n', '::', '##[', '`', '|', '@', '<', '\\', '/'),
  );
  return fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''));
}

function hostileReport(): fc.Arbitrary<Report> {
  return fc
    .array(hostileText(), { minLength: 1, maxLength: 14 })
    .map((texts) => fromTexts((index) => texts[index % texts.length] ?? '-'));
}

/** A report whose every free text comes from `text`. */
function fromTexts(text: (index: number) => string): Report {
  const finding = (index: number) =>
    sampleFinding({
      rule: text(index),
      level: 'error',
      message: text(index + 1),
      path: text(index + 2),
      line: index + 1,
      text: text(index + 3),
      part: text(index + 3).slice(1),
      fix: text(index + 4),
    });
  const findings = [0, 1, 2, 3, 4].map((index) => ({
    ...finding(index),
    related: [{ location: { path: text(index + 5) }, message: text(index + 6) }],
  }));
  const notification = { level: 'error' as const, id: text(7), message: text(8), remedy: text(9), path: text(10) };
  return sampleReport(findings, {
    notifications: [notification, { ...notification, level: 'warning' }],
    notExamined: [{ reason: text(11), files: 3, examples: [text(12)] }],
    runs: [
      { check: text(13), status: 'skipped', reason: text(14), findings: 0 },
      { check: text(15), status: 'ran', findings: 0 },
    ],
    suppressed: [{ finding: finding(3), suppression: { kind: 'inSource', justification: text(16) } }],
  });
}

describe('formats for machines', () => {
  const schemaOf = (name: string): ValidateFunction => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv);
    return ajv.compile(JSON.parse(readFileSync(join(tests, 'schemas', name), 'utf8')));
  };
  const isSarif = schemaOf('sarif-2.1.0.json');
  const isIssue = schemaOf('gitlab-codequality-issue.json');

  it.each(Object.entries(samples))('json: %s reads back', (_, report) => {
    expect(JSON.parse(print('json', report))).toEqual(report);
  });

  it.each(Object.entries(samples))('sarif: %s is valid', (_, report) => {
    isSarif(JSON.parse(print('sarif', report)));
    expect(isSarif.errors).toBeNull();
  });

  it('sarif: whatever a path holds, its URI decodes to it', () => {
    fc.assert(
      fc.property(hostileText(), (path) => {
        const report = sampleReport([sampleFinding({ rule: 'a', level: 'note', message: 'm', path })]);
        const { uri } = JSON.parse(print('sarif', report)).runs[0].results[0].locations[0].physicalLocation
          .artifactLocation;
        expect(uri).toMatch(/^(?:[\w.~!*'()/-]|%[0-9A-F]{2})+$/);
        expect(decodeURIComponent(uri)).toBe(Buffer.from(path).toString());
      }),
    );
  });

  it('sarif: no more results than GitHub takes, and says so', () => {
    const run = JSON.parse(print('sarif', hugeReport(25_010))).runs[0];
    expect(run.results).toHaveLength(25_000);
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe(
      '10 results left out: GitHub takes 25000',
    );
  });

  it.each(Object.entries({ ...samples, huge: hugeReport() }))(
    'codequality: %s is valid, fingerprints are unique',
    (_, report) => {
      const issues: { fingerprint: string }[] = JSON.parse(print('codequality', report));
      for (const issue of issues) expect([isIssue(issue), isIssue.errors]).toEqual([true, null]);
      expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    },
  );

  it('rdjson: columns count bytes of UTF-8', () => {
    const { diagnostics } = JSON.parse(print('rdjson', samples['mixed'] ?? cleanReport));
    const [first] = diagnostics.filter((one: { code: { value: string } }) => one.code.value === 'mixed-indent');
    const line = '\t  \techo "größe: 大きさ 🚀" && exit';
    const column = Buffer.byteLength(line.slice(0, line.indexOf('大'))) + 1;
    expect(first.location.range).toEqual({ start: { line: 2, column }, end: { line: 2, column: column + 14 } });
  });

  it('rdjson: a line that is not known gives whole lines and no suggestion', () => {
    const finding = sampleFinding({
      rule: 'a',
      level: 'error',
      message: 'm',
      path: 'p',
      line: 3,
      text: 'é = secret',
      part: 'secret',
      fix: '',
    });
    const { diagnostics } = JSON.parse(print('rdjson', sampleReport([{ ...finding, snippet: 'é = …' }])));
    expect(diagnostics[0].location.range).toEqual({ start: { line: 3 }, end: { line: 3 } });
    expect(diagnostics[0].suggestions).toBeUndefined();
  });

  it.each(['checkstyle', 'junit'] as const)('%s: well-formed whatever the text', (id) => {
    fc.assert(
      fc.property(hostileReport(), (report) => {
        const parser = new SaxesParser();
        parser.on('error', (error) => {
          throw error;
        });
        parser.write(print(id, report)).close();
      }),
    );
  });

  it.each([
    'checkstyle',
    'codequality',
    'github',
    'junit',
    'markdown',
    'pretty',
    'rdjson',
    'sarif',
    'summary',
  ] as const)('%s: an incomplete run does not look like a clean one', (id) => {
    const text = print(id, samples['incomplete'] ?? cleanReport);
    expect(text).toContain('could not be read');
    expect(text).toMatch(/incomplete|"executionSuccessful": false/i);
  });
});

describe('junit against the schemas of its readers', () => {
  const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;
  const schemas = ['junit-10.jenkins-xunit.xsd', 'junit.windyroad.xsd'];
  const cases = schemas.flatMap((schema) => Object.keys(samples).map((name) => [schema, name] as const));
  (hasXmllint ? it : it.skip).each(cases)('%s accepts %s (needs xmllint)', (schema, name) => {
    const xml = print('junit', samples[name] ?? cleanReport);
    execFileSync('xmllint', ['--noout', '--nonet', '--schema', join(tests, 'schemas', schema), '-'], {
      input: xml,
      stdio: 'pipe',
    });
  });
});

describe('markdown and summary', () => {
  /** What is left of the text when our own markup and all code is taken out. */
  const proseOf = (text: string) =>
    text
      .replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '')
      .replace(/<code>(?:[\p{L}\p{N} ]|&#\d+;)*<\/code>/gu, '')
      .replace(/(?<!\\)`[^`\n]*`/g, '')
      .replace(/^<\/?details>$|^<summary>[\w :,]+<\/summary>$|^<sub>|<\/sub>$/gm, '');

  it.each(['markdown', 'summary'] as const)('%s: no HTML, mention, reference, link or markup from a text', (id) => {
    fc.assert(
      fc.property(hostileReport(), (report) => {
        const prose = proseOf(print(id, report));
        expect(prose).not.toMatch(/<|@(?!&#8203;)|(?<!&)#\d|!\d|:\/\/|www\.|(?<!\\)[`[\]~$]/i);
        expect(prose).not.toMatch(/^\s*\//m);
      }),
    );
  });

  it.each(['markdown', 'summary'] as const)('%s: a hostile text changes nothing in the structure', (id) => {
    const marks = (text: string) =>
      text.split('\n').map((line) => /^(?:[#>]+|- |\||```|<\/?(?:details|summary)>)?/.exec(line)?.[0]);
    const cells = (text: string) =>
      text.split('\n').map((line) => (line.startsWith('|') ? line.split(/(?<!\\)\|/).length : 0));
    fc.assert(
      fc.property(fc.uniqueArray(hostileText(), { minLength: 17, maxLength: 17 }), (texts) => {
        const [tame, wild] = [(index: number) => `w${index}`, (index: number) => `${index}${texts[index]}`].map(
          (text) => print(id, fromTexts(text)).replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, ''),
        );
        expect(wild?.split('\n').length).toBe(tame?.split('\n').length);
        expect(marks(wild ?? '')).toEqual(marks(tame ?? ''));
        expect(cells(wild ?? '')).toEqual(cells(tame ?? ''));
      }),
      { numRuns: 50 },
    );
  });

  it('never exceed their limit, and count what is missing', () => {
    const huge = hugeReport();
    fc.assert(
      fc.property(fc.integer({ min: 3000, max: 80_000 }), (limit) => {
        const comment = toComment(huge, limit);
        expect(comment.length).toBeLessThanOrEqual(limit);
        expect(countFindings(comment)).toBe(3000);
        const summary = toJobSummary(huge, limit);
        expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(limit);
        expect(countFindings(summary)).toBe(3000);
      }),
      { numRuns: 25 },
    );
  });

  it('never exceed their limit with hostile text', () => {
    fc.assert(
      fc.property(hostileReport(), fc.integer({ min: 3000, max: 20_000 }), (report, limit) => {
        expect(toComment(report, limit).length).toBeLessThanOrEqual(limit);
        expect(Buffer.byteLength(toJobSummary(report, limit))).toBeLessThanOrEqual(limit);
      }),
    );
  });

  /** The lines of the list of findings, and what its last line says of the rest. */
  const countFindings = (text: string) => {
    const list = text.slice(text.indexOf('worst first</summary>'));
    const body = list.slice(0, list.indexOf('</details>'));
    const more = /^- and ([\d,]+) more$/m.exec(body)?.[1]?.replace(/,/g, '') ?? '0';
    return (body.match(/^- (?!and )/gm)?.length ?? 0) + Number(more);
  };
});

describe('github', () => {
  it('gives ten annotations of a level, the worst first, and the rest as lines of a group', () => {
    const lines = print('github', hugeReport()).split('\n');
    const count = (start: string) => lines.filter((line) => line.startsWith(start)).length;
    expect([count('::error '), count('::warning '), count('::notice ')]).toEqual([10, 10, 10]);
    expect(lines[0]).toMatch(/^::error /);
    const [from, to] = [
      lines.findIndex((line) => line.startsWith('::group::2,970 more:')),
      lines.indexOf('::endgroup::'),
    ];
    expect(to - from - 1).toBe(2970);
  });

  it('escapes as the runner unescapes', () => {
    const finding = sampleFinding({
      rule: 'r',
      level: 'error',
      message: '100%, a: b\nnext',
      path: 'a,b:c%.ts',
      line: 2,
      text: 'x',
    });
    expect(print('github', sampleReport([finding]))).toContain(
      '::error file=a%2Cb%3Ac%25.ts,line=2,endLine=2,col=1,title=r::100%25, a: b%0Anext\n',
    );
  });

  it('leaves out the column of a region that spans lines', () => {
    const region = { startLine: 2, startColumn: 3, endLine: 5, endColumn: 1 };
    const finding = {
      ...sampleFinding({ rule: 'r', level: 'note', message: 'm', path: 'p' }),
      location: { path: 'p', region },
    };
    expect(print('github', sampleReport([finding]))).toContain('::notice file=p,line=2,endLine=4,title=r::m\n');
  });
});

describe('pretty', () => {
  it('stays readable with three thousand findings, and loses none', () => {
    const text = print('pretty', hugeReport());
    expectGolden('pretty/huge.txt', text);
    const listed = text.match(/^ +\d+:\d+ {2}/gm)?.length ?? 0;
    const more = [...text.matchAll(/^and ([\d,]+) more of /gm)].map(([, n = '']) => Number(n.replace(/,/g, '')));
    expect(listed + more.reduce((sum, n) => sum + n, 0)).toBe(3000);
    expect(text.split('\n').length).toBeLessThan(250);
  });

  it('lists every finding of a report of fifty', () => {
    const text = print('pretty', hugeReport(50));
    expect(text.match(/^ +\d+:\d+ {2}/gm)).toHaveLength(50);
    expect(text).not.toMatch(/^and /m);
  });

  it.each(Object.entries(samples))('adds nothing but colour to %s', (name, report) => {
    const colored = print('pretty', report, { color: true, width: 80 });
    if (name === 'mixed') expectGolden('pretty/mixed.ansi', colored);
    expect(colored).toContain('\x1b[');
    expect(stripVTControlCharacters(colored)).toBe(print('pretty', report));
  });

  it.each([60, 80, 120])('keeps code and messages within %i columns', (width) => {
    const text = print('pretty', samples['mixed'] ?? cleanReport, { color: false, width });
    const body = text.slice(0, text.indexOf('8 checks ran'));
    const long = body.split('\n').filter((line) => /^\s/.test(line) && [...line].length > width && !line.includes('/'));
    expect(long).toEqual([]);
  });

  it('puts the marks under what is meant, whatever stands before it', () => {
    const text = '\t大きさ\u0007 = "🚀"; ' + 'x'.repeat(150) + ' here';
    const finding = sampleFinding({ rule: 'r', level: 'error', message: 'm', path: 'p', line: 7, text, part: '= ' });
    const [code = '', marks = ''] = print('pretty', sampleReport([finding]))
      .split('\n')
      .slice(2, 4);
    expect(code).toBe(`    7 │     大きさ\\x07 = "🚀"; ${'x'.repeat(47)}…`);
    expect(marks).toBe(`      │ ${' '.repeat(15)}^^`);
    const far = sampleFinding({ rule: 'r', level: 'error', message: 'm', path: 'p', line: 7, text, part: 'here' });
    const [end = '', below = ''] = print('pretty', sampleReport([far]))
      .split('\n')
      .slice(2, 4);
    expect(end.slice(below.indexOf('^'))).toBe('here');
    expect(below.slice(below.indexOf('^'))).toBe('^^^^');
  });
});
