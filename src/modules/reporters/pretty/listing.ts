import type { Finding } from '../../../domain/report.ts';
import { toPlace } from '../../../lib/headline.ts';
import { levelFormats, type Paint } from '../../../lib/paint.ts';
import { groupDigits, plural } from '../../../lib/text.ts';
import { logSafe } from '../../../lib/visible.ts';
import type { Style } from '../reporter.ts';
import { type Folded, fold, type Hidden } from './fold.ts';
import { toFrame } from './frame.ts';
import { wrap } from './wrap.ts';

/** The findings, file by file. Empty if there are none. */
export function toListing(findings: readonly Finding[], style: Style, paint: Paint): readonly string[] {
  const folded = fold(findings);
  const files = [...folded.files].flatMap(([path, group]) => [
    paint(['bold', 'underline'], logSafe(path)),
    ...toFile(group, folded, style.width, paint),
    '',
  ]);
  return [...files, ...toMore(folded.more, paint)];
}

function toFile(group: readonly Finding[], { framed }: Folded, width: number, paint: Paint): readonly string[] {
  const places = group.map(toLineColumn);
  const columns = Math.max(...places.map((place) => place.length));
  return group.flatMap((finding, index) => {
    const head = `  ${(places[index] ?? '').padStart(columns)}  `;
    const lines = toEntry(finding, head, width, paint);
    return framed.has(finding) ? [...lines, ...toCode(finding, columns + 2, width, paint)] : lines;
  });
}

function toLineColumn({ location: { region, commit } }: Finding): string {
  const place = region ? `${region.startLine}:${region.startColumn}` : '-';
  return commit === undefined ? place : `${commit.slice(0, 7)} ${place}`;
}

/** `  12:5  error    message  rule`, the message continued below itself where the line is too short for it. */
function toEntry(
  { level, message, rule, fix, related = [] }: Finding,
  head: string,
  width: number,
  paint: Paint,
): readonly string[] {
  const indent = head.length + 'warning'.length + 2;
  const room = Math.max(20, width - indent);
  const tail = logSafe(rule) + (fix ? ', fixable' : '');
  const label = paint([levelFormats[level]], level.padEnd('warning'.length));
  const lines = wrap(logSafe(message), tail, room).map((line, index, all) => {
    const text = index === all.length - 1 ? line.slice(0, -tail.length) + paint(['dim'], tail) : line;
    return index === 0 ? `${paint(['dim'], head)}${label}  ${text}` : ' '.repeat(indent) + text;
  });
  return [
    ...lines,
    ...related.map((other) =>
      paint(['dim'], `${' '.repeat(indent)}${logSafe(`${toPlace(other.location)}: ${other.message}`)}`),
    ),
  ];
}

function toCode(finding: Finding, columns: number, width: number, paint: Paint): readonly string[] {
  const number = String(finding.location.region?.startLine ?? '');
  const gutter = Math.max(columns, number.length + 2);
  const frame = toFrame(finding, width - gutter - 3);
  if (!frame) return [];
  const bar = paint(['dim'], '│');
  return [
    `${paint(['dim'], number.padStart(gutter))} ${bar} ${frame.line}`,
    `${' '.repeat(gutter)} ${bar} ${paint([levelFormats[finding.level]], frame.marks)}`,
  ];
}

function toMore(more: readonly Hidden[], paint: Paint): readonly string[] {
  if (more.length === 0) return [];
  const lines = more.map(
    ({ rule, findings, files }) => `and ${groupDigits(findings)} more of ${logSafe(rule)} in ${plural(files, 'file')}`,
  );
  return [...lines.map((line) => paint(['dim'], line)), paint(['dim'], 'kempt check --format json lists them all'), ''];
}
