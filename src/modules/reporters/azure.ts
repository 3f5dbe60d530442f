import type { Level } from '../../domain/level.ts';
import { byRank } from '../../domain/order.ts';
import type { Finding, Notification, Report } from '../../domain/report.ts';
import { toExtent, toHeadlines, toMessage, toPlace } from '../../lib/headline.ts';
import { clip, groupDigits } from '../../lib/text.ts';
import { logSafe } from '../../lib/visible.ts';
import type { Reporter } from './reporter.ts';

/** The agent passes on the first ten of a kind and step (ExecutionContext.cs of microsoft/azure-pipelines-agent). */
const shownPerKind = 10;
const messageLimit = 4000;

/**
 * What would not be passed on is printed as plain lines in a group, so that the log has it all; so are notes, for which
 * Azure Pipelines has no kind.
 */
export const azure: Reporter = {
  id: 'azure',
  summary: "Azure Pipelines' logging commands: issues of the run, without a token",
  source: 'https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands',
  print: (report) => `${toLines(report).join('\n')}\n`,
};

interface Issue {
  readonly level: Level;
  readonly properties: Readonly<Record<string, string | number | undefined>>;
  readonly message: string;
}

function toLines(report: Report): readonly string[] {
  const all = [...report.notifications.map(ofNotification), ...[...report.findings].sort(byRank).map(ofFinding)];
  const kinds = (['error', 'warning'] as const).map((kind) => all.filter(({ level }) => level === kind));
  const shown = kinds.flatMap((issues) => issues.slice(0, shownPerKind));
  const rest = [
    ...kinds.flatMap((issues) => issues.slice(shownPerKind)),
    ...all.filter(({ level }) => level === 'note'),
  ];
  return [
    ...shown.map(toCommand),
    ...(rest.length > 0 ? toGroup(rest) : []),
    ...toHeadlines(report).map(({ symbol, text }) => `${symbol} Kempt: ${text}`),
    toExtent(report),
  ];
}

function toGroup(rest: readonly Issue[]): readonly string[] {
  return [
    `##[group]${groupDigits(rest.length)} more: Azure Pipelines shows ${shownPerKind} issues of each kind, and no notes`,
    ...rest.map(({ level, message }) => `${level}  ${logSafe(message)}`),
    '##[endgroup]',
  ];
}

function ofFinding(finding: Finding): Issue {
  const { rule, level, location, related = [] } = finding;
  const { path, region, commit } = location;
  const place =
    region && commit === undefined ? { linenumber: region.startLine, columnnumber: region.startColumn } : {};
  const extra = related.map((other) => `; ${toPlace(other.location)}: ${other.message}`).join('');
  return {
    level,
    properties: { sourcepath: path, ...place, code: rule },
    // The log shows the message alone.
    message: `${toPlace(location)}: ${toMessage(finding)}${extra} (${rule})`,
  };
}

function ofNotification({ level, id, message, remedy, path }: Notification): Issue {
  const title = level === 'error' ? `Kempt is incomplete (${id})` : `Kempt (${id})`;
  return {
    level,
    properties: { sourcepath: path, code: id },
    message: `${title}: ${message}${remedy === undefined ? '' : `. ${remedy}`}`,
  };
}

function toCommand({ level, properties, message }: Issue): string {
  const listed = Object.entries({ type: level, ...properties })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))};`)
    .join('');
  return `##vso[task.logissue ${listed}]${escapeData(clip(message, messageLimit))}`;
}

/** `%AZP25` stands for a percent sign (azure-pipelines-task-lib, taskcommand.ts); what ends a line is written out. */
function escapeData(text: string): string {
  return logSafe(text).replace(/%/g, '%AZP25');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/;/g, '%3B').replace(/\]/g, '%5D');
}
