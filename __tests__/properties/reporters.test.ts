import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { logSafe, visible } from '../../src/lib/visible.ts';
import { toComment } from '../../src/modules/reporters/markdown/comment.ts';
import { toJobSummary } from '../../src/modules/reporters/markdown/job-summary.ts';
import { sampleFinding, sampleReport } from '../fixtures/reports/build.ts';
import { fromTexts, hostileReport, hostileText } from '../fixtures/reports/hostile.ts';
import { ids, print } from '../fixtures/reports/print.ts';
import { hugeReport } from '../fixtures/reports/samples.ts';

describe.each(ids)('%s', (id) => {
  it('lets no text move the cursor or command a CI', () => {
    fc.assert(
      fc.property(hostileReport(), (report) => {
        const text = print(id, report);
        expect(text).not.toMatch(/[\p{Cs}\u202A-\u202E\u2066-\u2069\u2028\u2029]|(?!\n)\p{Cc}/u);
        const commands = text.split('\n').flatMap((line) => commandOf(line) ?? []);
        expect(commands.filter((name) => !ours[id]?.includes(name))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

/** The commands of the formats that are made of them. */
const ours: Readonly<Record<string, readonly string[]>> = {
  azure: ['vso', 'group', 'endgroup'],
  github: ['error', 'warning', 'notice', 'group', 'endgroup'],
  teamcity: ['teamcity'],
};

/** The command that GitHub's runner takes a line for; see ActionCommand.cs of actions/runner. */
function commandOf(line: string): string | undefined {
  return (/^\s*::([\w-]*)(?: .*?)?::/.exec(line) ?? /##([\w-]*)\[/.exec(line))?.[1];
}

describe('log commands', () => {
  it('azure: every command is an issue, and says what was meant, by the rules of the agent', () => {
    fc.assert(
      fc.property(hostileText(), hostileText(), (path, message) => {
        const finding = sampleFinding({ rule: 'a', level: 'error', message, path });
        const lines = print('azure', sampleReport([finding])).split('\n');
        const commands = lines.flatMap((line) => /##vso\[(\S*) ([^\]]*)\](.*)$/.exec(line) ?? []);
        const [whole = '', name, properties = '', data = ''] = commands;
        expect([commands.length, whole.startsWith('##vso['), name]).toEqual([4, true, 'task.logissue']);
        const pairs = properties.split(';').filter(Boolean);
        expect(pairs.map((pair) => pair.split('=')[0])).toEqual(['type', 'sourcepath', 'code']);
        const meant = (text: string): string =>
          text.replaceAll('%3B', ';').replaceAll('%5D', ']').replaceAll('%AZP25', '%');
        expect(meant(pairs[1] ?? '')).toBe(`sourcepath=${logSafe(path)}`);
        expect(data).not.toMatch(/##\w*\[|%(?!AZP25)/);
      }),
    );
  });

  it('teamcity: every message is one of ours, and its values decode to what was meant', () => {
    const form = /^##teamcity\[(\w+)((?: \w+='(?:\|0x[0-9a-f]{4}|\|[n'|[\]]|[^|'[\]])*')+)\]$/;
    fc.assert(
      fc.property(hostileText(), hostileText(), (path, message) => {
        const finding = sampleFinding({ rule: 'a', level: 'error', message, path });
        const lines = print('teamcity', sampleReport([finding])).split('\n');
        const told = lines.filter((line) => line.includes('##')).map((line) => form.exec(line) ?? [line]);
        expect(told.map(([, name]) => name)).toEqual(['inspectionType', 'inspection']);
        const file = / file='((?:\|.|[^|'])*)'/.exec(told[1]?.[2] ?? '')?.[1] ?? '';
        const decoded = file.replace(/\|0x([0-9a-f]{4})|\|(.)/g, (_, code: string | undefined, char: string) =>
          code === undefined ? (char === 'n' ? '\n' : char) : String.fromCharCode(Number.parseInt(code, 16)),
        );
        expect(decoded).toBe(path.split('\n').map(visible).join('\n'));
      }),
    );
  });
});

describe('formats for machines', () => {
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
      { numRuns: 12 },
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
