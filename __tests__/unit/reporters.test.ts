import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { cleanReport, sampleFinding, sampleReport } from '../fixtures/reports/build.ts';
import { expectGolden, print } from '../fixtures/reports/print.ts';
import { hugeReport, samples } from '../fixtures/reports/samples.ts';

describe('formats for machines', () => {
  it('sarif: no more results than GitHub takes, and says so', () => {
    const finding = sampleFinding({ rule: 'r', level: 'note', message: 'm', path: 'p' });
    const run = JSON.parse(print('sarif', { ...cleanReport, findings: new Array(25_010).fill(finding) })).runs[0];
    expect(run.results).toHaveLength(25_000);
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe(
      '10 results left out: GitHub takes 25000',
    );
  });

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
    const text = `\t大きさ\u0007 = "🚀"; ${'x'.repeat(150)} here`;
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
