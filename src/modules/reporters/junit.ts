import { byPathAndLine, compareText } from '../../domain/order.ts';
import type { CheckRun, Finding, Notification, Report } from '../../domain/report.ts';
import { checkOf, groupBy } from '../../domain/tally.ts';
import { blockers, toPlace } from '../../lib/headline.ts';
import { toXml, type XmlElement } from '../../lib/xml.ts';
import type { Reporter } from './reporter.ts';

/**
 * One suite for each check that ran: a failing case for each finding, of whatever level (the level is the failure's
 * type), or one passing case. The suite `kempt` has the checks that were skipped, and an error for each thing that
 * should have run and did not. A time is given for the run as a whole only.
 */
export const junit: Reporter = {
  id: 'junit',
  summary: 'JUnit XML, for the test views of Jenkins, GitLab, CircleCI and Azure',
  source:
    'https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd',
  print: (report) => toXml({ name: 'testsuites', children: toSuites(report) }),
};

interface Suite {
  readonly name: string;
  readonly seconds?: number;
  readonly cases: readonly XmlElement[];
}

function toSuites(report: Report): readonly XmlElement[] {
  const found = groupBy([...report.findings].sort(byPathAndLine), ({ rule }) => checkOf(rule));
  const ran = report.runs.filter(({ status }) => status === 'ran').map(({ check }) => check);
  const names = [...new Set([...ran, ...found.keys()])].sort(compareText);
  const suites = names.map((name) => ({ name, cases: found.get(name)?.map(toFailure) ?? [testCase(name, name)] }));
  return [ownSuite(report), ...suites].map((suite, id) => toSuite(suite, id, report));
}

function ownSuite(report: Report): Suite {
  const skipped = report.runs.filter(({ status }) => status === 'skipped').map(toSkipped);
  const errors = blockers(report).map(toError);
  const cases = errors.length > 0 ? errors : [testCase('kempt', 'complete')];
  return { name: 'kempt', seconds: (report.timings['total'] ?? 0) / 1000, cases: [...cases, ...skipped] };
}

/** `timestamp` and `hostname` are what Ant's form asks for beyond Jenkins's; there are none without a time. */
function toSuite({ name, cases, seconds = 0 }: Suite, id: number, report: Report): XmlElement {
  const count = (kind: string) => cases.filter(({ children }) => children?.[0]?.name === kind).length;
  const started = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(report.environment['startedAt'] ?? '')?.[0];
  return {
    name: 'testsuite',
    attributes: {
      name,
      package: 'kempt',
      id,
      tests: cases.length,
      failures: count('failure'),
      errors: count('error'),
      skipped: count('skipped'),
      time: seconds.toFixed(3),
      timestamp: started,
      hostname: started && 'localhost',
    },
    children: [{ name: 'properties' }, ...cases, { name: 'system-out', text: '' }, { name: 'system-err', text: '' }],
  };
}

function testCase(classname: string, name: string, ...children: readonly XmlElement[]): XmlElement {
  return { name: 'testcase', attributes: { name, classname, time: 0 }, children };
}

function toFailure({ rule, level, message, location, snippet, related = [] }: Finding): XmlElement {
  const place = toPlace(location);
  const lines = [
    `${place}: ${message}`,
    ...(snippet === undefined ? [] : [`  ${snippet}`]),
    ...related.map((other) => `  ${toPlace(other.location)}: ${other.message}`),
  ];
  const failure = { name: 'failure', attributes: { type: level, message }, text: lines.join('\n') };
  return testCase(rule, place, failure);
}

function toSkipped({ check, reason }: CheckRun): XmlElement {
  return testCase('kempt', check, { name: 'skipped', attributes: { message: reason }, text: '' });
}

function toError({ id, message, remedy, path }: Notification): XmlElement {
  const text = [path, message, remedy].filter((part) => part !== undefined).join('\n');
  return testCase('kempt', id, { name: 'error', attributes: { type: 'incomplete', message }, text });
}
