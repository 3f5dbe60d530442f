import type { Level } from '../../domain/level.ts';
import { byRank } from '../../domain/order.ts';
import type { Finding, Notification, Report } from '../../domain/report.ts';
import { toExtent, toHeadlines, toIncomplete, toMessage, toPlace } from '../../lib/headline.ts';
import { clip } from '../../lib/text.ts';
import { visible } from '../../lib/visible.ts';
import type { Reporter } from './reporter.ts';

/** Characters of a name, and of a longer text. */
const limits = { name: 255, text: 4000 } as const;

const severities = { error: 'ERROR', warning: 'WARNING', note: 'INFO' } as const satisfies Record<Level, string>;

export const teamcity: Reporter = {
  id: 'teamcity',
  summary: "TeamCity's service messages: inspections of the build",
  source: 'https://www.jetbrains.com/help/teamcity/service-messages.html#Reporting+Inspections',
  print: (report) => `${toLines(report).join('\n')}\n`,
};

function toLines(report: Report): readonly string[] {
  const findings = [...report.findings].sort(byRank);
  const rules = [...new Set(findings.map(({ rule }) => clip(rule, limits.name)))];
  return [
    ...report.notifications.map(ofNotification),
    ...rules.map((rule) =>
      toServiceMessage('inspectionType', { id: rule, name: rule, category: 'Kempt', description: rule }),
    ),
    ...findings.map(ofFinding),
    ...toHeadlines(report).map(({ symbol, text }) => `${symbol} Kempt: ${text}`),
    toExtent(report),
  ];
}

function ofFinding(finding: Finding): string {
  const { rule, level, location, related = [] } = finding;
  const { path, region, commit } = location;
  const extra = related.map((other) => `\n${toPlace(other.location)}: ${other.message}`).join('');
  return toServiceMessage('inspection', {
    typeId: clip(rule, limits.name),
    message: clip(toMessage(finding) + extra, limits.text),
    file: clip(path, limits.text),
    line: region && commit === undefined ? String(region.startLine) : undefined,
    SEVERITY: severities[level],
  });
}

/** A message of status ERROR fails the build where its failure conditions say so; so does the exit code. */
function ofNotification(notification: Notification): string {
  const { level, id, message, remedy } = notification;
  const words = remedy === undefined ? message : `${message}. ${remedy}`;
  const text = level === 'error' ? toIncomplete(notification) : words;
  const status = level === 'error' ? 'ERROR' : level === 'warning' ? 'WARNING' : 'NORMAL';
  return toServiceMessage('message', { text: clip(`Kempt (${id}): ${text}`, limits.text), status });
}

function toServiceMessage(name: string, attributes: Readonly<Record<string, string | undefined>>): string {
  const listed = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}='${escapeValue(value ?? '')}'`);
  return `##teamcity[${name}${listed.join('')}]`;
}

/** What is not ASCII goes by its number: an agent may take the log for any encoding. */
function escapeValue(text: string): string {
  return text
    .split('\n')
    .map((line) => visible(line).replace(/[|'[\]]/g, '|$&'))
    .join('|n')
    .replace(/[^\n -~]/g, (unit) => `|0x${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
