import type { Level } from '../../domain/level.ts';
import { byPathAndLine } from '../../domain/order.ts';
import type { Finding, Notification, Report } from '../../domain/report.ts';
import { groupBy } from '../../domain/tally.ts';
import { blockers, toIncomplete, toMessage } from '../../lib/headline.ts';
import { toXml, type XmlElement } from '../../lib/xml.ts';
import type { Reporter } from './reporter.ts';

const severities = { error: 'error', warning: 'warning', note: 'info' } as const satisfies Record<Level, string>;

/**
 * No schema is published; the shape is that of Checkstyle's own XMLLogger. What makes the run incomplete is an error
 * of the file `.`, since an empty list would look like a clean one.
 */
export const checkstyle: Reporter = {
  id: 'checkstyle',
  summary: 'Checkstyle XML, for Jenkins and other tools that know it',
  source:
    'https://github.com/checkstyle/checkstyle/blob/master/src/main/java/com/puppycrawl/tools/checkstyle/XMLLogger.java',
  print: (report) => toXml({ name: 'checkstyle', attributes: { version: '4.3' }, children: toFiles(report) }),
};

function toFiles(report: Report): readonly XmlElement[] {
  const failed = groupBy(blockers(report), ({ path = '.' }) => path);
  const found = groupBy([...report.findings].sort(byPathAndLine), ({ location }) => location.path);
  return [...new Set([...failed.keys(), ...found.keys()])].map((path) => ({
    name: 'file',
    attributes: { name: path },
    children: [...(failed.get(path) ?? []).map(toBlocker), ...(found.get(path) ?? []).map(toError)],
  }));
}

function toError(finding: Finding): XmlElement {
  const {
    rule,
    level,
    location: { region },
  } = finding;
  const attributes = {
    line: region?.startLine,
    column: region?.startColumn,
    severity: severities[level],
    message: toMessage(finding),
    source: `kempt.${rule}`,
  };
  return { name: 'error', attributes };
}

function toBlocker(notification: Notification): XmlElement {
  const attributes = {
    severity: 'error',
    message: toIncomplete(notification),
    source: `kempt.kempt/${notification.id}`,
  };
  return { name: 'error', attributes };
}
