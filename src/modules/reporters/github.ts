import type { Level } from '../../domain/level.ts';
import { levels } from '../../domain/level.ts';
import { byRank } from '../../domain/order.ts';
import { lastLine } from '../../domain/region.ts';
import type { Finding, Notification, Report } from '../../domain/report.ts';
import { toExtent, toHeadlines, toMessage, toPlace } from '../../lib/headline.ts';
import { clip, groupDigits } from '../../lib/text.ts';
import { logSafe, visible } from '../../lib/visible.ts';
import type { Reporter } from './reporter.ts';

/** GitHub shows the first ten of a level and step, and cuts a message at 4,096 characters (actions/runner). */
const shownPerLevel = 10;
const messageLimit = 4096;

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const satisfies Record<Level, string>;

/**
 * What would be hidden in the annotations is printed as plain lines in a group, so that the log has it all. Control
 * characters are written out; a file with such a name gets an annotation that GitHub cannot place.
 */
export const github: Reporter = {
  id: 'github',
  summary: "GitHub's workflow commands: annotations of a pull request's files, without a token",
  source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands',
  print: (report) => `${toLines(report).join('\n')}\n`,
};

interface Annotation {
  readonly level: Level;
  readonly properties: Readonly<Record<string, string | number | undefined>>;
  readonly message: string;
  /** The same for a reader of the log. */
  readonly plain: string;
}

function toLines(report: Report): readonly string[] {
  const all = [...report.notifications.map(ofNotification), ...[...report.findings].sort(byRank).map(ofFinding)];
  const byLevel = levels.map((level) => all.filter((one) => one.level === level));
  const rest = byLevel.flatMap((group) => group.slice(shownPerLevel));
  return [
    ...byLevel.flatMap((group) => group.slice(0, shownPerLevel)).map(toCommand),
    ...(rest.length > 0 ? toGroup(rest) : []),
    ...toHeadlines(report).map(({ symbol, text }) => `${symbol} Kempt: ${text}`),
    toExtent(report),
  ];
}

function toGroup(rest: readonly Annotation[]): readonly string[] {
  const title = `${groupDigits(rest.length)} more`;
  return [
    `::group::${title}: GitHub shows ${shownPerLevel} annotations of each level, the worst are above`,
    ...rest.map(({ level, plain }) => `${level}  ${logSafe(plain)}`),
    '::endgroup::',
  ];
}

function ofFinding(finding: Finding): Annotation {
  const { rule, level, location, related = [] } = finding;
  const { path, region, commit } = location;
  const extra = related.map((other) => `\n${toPlace(other.location)}: ${other.message}`).join('');
  const lines = region && commit === undefined ? { line: region.startLine, endLine: lastLine(region) } : {};
  const col = region && commit === undefined && lastLine(region) === region.startLine ? region.startColumn : undefined;
  return {
    level,
    properties: { file: path, ...lines, col, title: rule },
    message: toMessage(finding) + extra,
    plain: `${toPlace(location)}  ${finding.message}  ${rule}`,
  };
}

function ofNotification({ level, id, message, remedy, path }: Notification): Annotation {
  const title = level === 'error' ? `Kempt is incomplete (${id})` : `Kempt (${id})`;
  const text = remedy === undefined ? message : `${message}\n${remedy}`;
  return { level, properties: { file: path, title }, message: text, plain: `${title}: ${text}` };
}

function toCommand({ level, properties, message }: Annotation): string {
  const listed = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${commands[level]} ${listed}::${escapeData(clip(message, messageLimit))}`;
}

function escapeData(text: string): string {
  return text
    .split('\n')
    .map((line) => visible(line).replace(/%/g, '%25'))
    .join('%0A');
}

function escapeProperty(text: string): string {
  return visible(text).replace(/%/g, '%25').replace(/:/g, '%3A').replace(/,/g, '%2C');
}
