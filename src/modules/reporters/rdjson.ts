import type { Level } from '../../domain/level.ts';
import { byPathAndLine } from '../../domain/order.ts';
import { lastLine, textBefore } from '../../domain/region.ts';
import type { Finding, Notification, Region, Report } from '../../domain/report.ts';
import { blockers, toIncomplete, toMessage } from '../../lib/headline.ts';
import { toJson } from '../../lib/visible.ts';
import type { Reporter } from './reporter.ts';

/** Lines and columns are 1-based, columns count UTF-8 bytes, ends are exclusive; without columns: whole lines. */
interface Position {
  readonly line: number;
  readonly column?: number | undefined;
}

interface Range {
  readonly start: Position;
  readonly end: Position;
}

const severities = { error: 'ERROR', warning: 'WARNING', note: 'INFO' } as const satisfies Record<Level, string>;

/**
 * The report counts columns in UTF-16 code units. They are converted by means of the bytes of the line before the
 * finding; where that line is not known, whole lines are given, and no suggestion.
 */
export const rdjson: Reporter = {
  id: 'rdjson',
  summary: "reviewdog's diagnostic format, with the fixes as suggestions",
  source: 'https://github.com/reviewdog/reviewdog/blob/master/proto/rdf/reviewdog.proto',
  print: (report) => toJson(toResult(report)),
};

function toResult(report: Report): unknown {
  const urls = new Map(report.rules.map(({ id, helpUri }) => [id, helpUri]));
  const found = [...report.findings].sort(byPathAndLine);
  return {
    source: { name: 'kempt', url: 'https://github.com/kempt/kempt' },
    diagnostics: [...blockers(report).map(toBlocker), ...found.map((one) => toDiagnostic(one, urls.get(one.rule)))],
  };
}

function toDiagnostic(finding: Finding, url: string | undefined): unknown {
  const { rule, level, location, fix } = finding;
  const { path, region } = location;
  const edits = (fix?.edits ?? []).map((edit) => ({ range: toBytes(edit.region, finding), text: edit.text }));
  return {
    message: toMessage(finding),
    location: { path, range: region && (toBytes(region, finding) ?? toLines(region)) },
    severity: severities[level],
    code: { value: rule, url },
    suggestions: edits.length > 0 && edits.every(({ range }) => range) ? edits : undefined,
  };
}

function toBytes(region: Region, finding: Finding): Range | undefined {
  const start = toByteColumn(region, finding);
  const end = toEndColumn(region, start);
  if (start === undefined || end === undefined) return undefined;
  return { start: { line: region.startLine, column: start }, end: { line: region.endLine, column: end } };
}

function toByteColumn({ startLine, startColumn, byteOffset }: Region, finding: Finding): number | undefined {
  if (startColumn === 1) return 1;
  const own = finding.location.region;
  const before = textBefore(finding);
  if (own?.startLine !== startLine || before === undefined) return undefined;
  const ownColumn = Buffer.byteLength(before) + 1;
  if (startColumn === own.startColumn) return ownColumn;
  return byteOffset === undefined || own.byteOffset === undefined ? undefined : ownColumn + byteOffset - own.byteOffset;
}

function toEndColumn(region: Region, start: number | undefined): number | undefined {
  if (region.endColumn === 1) return 1;
  if (region.endLine !== region.startLine || start === undefined) return undefined;
  if (region.endColumn === region.startColumn) return start;
  return region.byteLength === undefined ? undefined : start + region.byteLength;
}

function toLines(region: Region): Range {
  return { start: { line: region.startLine }, end: { line: lastLine(region) } };
}

function toBlocker(notification: Notification): unknown {
  const { id, path = '.' } = notification;
  return {
    message: toIncomplete(notification),
    location: { path },
    severity: 'ERROR',
    code: { value: `kempt/${id}` },
  };
}
