import { toExitCode } from '../../domain/gate.ts';
import { byRank } from '../../domain/order.ts';
import { regionText } from '../../domain/region.ts';
import type {
  Edit,
  Finding,
  Fix,
  Location,
  Notification,
  Region,
  Report,
  Rule,
  Suppressed,
} from '../../domain/report.ts';
import { blockers } from '../../lib/headline.ts';
import { plural } from '../../lib/text.ts';
import { toJson } from '../../lib/visible.ts';
import type { Reporter } from './reporter.ts';

/**
 * GitHub refuses a run with more, and keeps the first 5,000 by level:
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
 */
const resultLimit = 25_000;

/** Columns count UTF-16 code units, as in the report. Worst findings first, suppressed ones last. */
export const sarif: Reporter = {
  id: 'sarif',
  summary: 'SARIF 2.1.0, for code scanning and editors',
  source: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html',
  print: (report) =>
    toJson({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [toRun(report)] }),
};

function toRun(report: Report): unknown {
  const indexes = new Map(report.rules.map(({ id }, index) => [id, index]));
  const findings = [...report.findings].sort(byRank);
  const suppressed = [...report.suppressed].sort((a, b) => byRank(a.finding, b.finding));
  const results = [
    ...findings.map((finding) => toResult(finding, indexes)),
    ...suppressed.map((one) => ({ ...toResult(one.finding, indexes), suppressions: [toSuppression(one)] })),
  ];
  return {
    tool: { driver: toDriver(report) },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The top of the repository' } } },
    invocations: [toInvocation(report, results.length - resultLimit)],
    results: results.slice(0, resultLimit),
  };
}

function toDriver({ tool, rules }: Report): unknown {
  return {
    name: tool.name,
    version: tool.version,
    semanticVersion: tool.version,
    informationUri: 'https://github.com/kempt/kempt',
    rules: rules.map(toRule),
  };
}

function toRule({ id, level, summary, help, helpUri }: Rule): unknown {
  return {
    id,
    shortDescription: { text: summary },
    help: { text: toPlain(help) || summary, markdown: help || summary },
    helpUri: helpUri !== undefined && URL.canParse(helpUri) ? new URL(helpUri).href : undefined,
    defaultConfiguration: { level },
  };
}

/** Enough for viewers that show no Markdown: without fences, marks of code and emphasis, and the targets of links. */
function toPlain(markdown: string): string {
  return markdown
    .replace(/^```.*\n?/gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/`([^`\n]*)`/g, '$1')
    .replace(/\*\*([^*\n]+)\*\*/g, '$1')
    .trim();
}

function toInvocation(report: Report, tooMany: number): unknown {
  const leftOut: readonly Notification[] =
    tooMany > 0
      ? [
          {
            level: 'warning',
            id: 'results-left-out',
            message: `${plural(tooMany, 'result')} left out: GitHub takes ${resultLimit}`,
          },
        ]
      : [];
  return {
    executionSuccessful: blockers(report).length === 0,
    exitCode: toExitCode(report),
    toolExecutionNotifications: [...report.notifications, ...leftOut].map(toNotification),
  };
}

function toNotification({ level, id, message, remedy, path }: Notification): unknown {
  return {
    level,
    descriptor: { id },
    message: { text: remedy === undefined ? message : `${message}. ${remedy}` },
    locations: path === undefined ? undefined : [{ physicalLocation: { artifactLocation: toArtifact(path) } }],
  };
}

function toResult(finding: Finding, indexes: ReadonlyMap<string, number>): object {
  const { rule, level, message, location, related, fix, fingerprint } = finding;
  return {
    ruleId: rule,
    ruleIndex: indexes.get(rule),
    level,
    message: { text: message },
    locations: [toLocation(location, finding)],
    relatedLocations: related?.map((other, id) => ({
      id,
      ...toLocation(other.location),
      message: { text: other.message },
    })),
    partialFingerprints: { 'kempt/v1': fingerprint },
    fixes: fix && [toFix(fix, location.path)],
  };
}

function toLocation(location: Location, finding?: Finding): object {
  const { path, region, commit } = location;
  return {
    physicalLocation: {
      artifactLocation: toArtifact(path),
      region: region && toRegion(region, finding),
      ...toContext(finding),
    },
    properties: commit === undefined ? undefined : { commit },
  };
}

function toRegion(region: Region, finding: Finding | undefined): unknown {
  const text = finding && (regionText(finding) ?? firstLine(finding));
  return { ...region, snippet: text === undefined ? undefined : { text } };
}

/** What is known of a region that spans lines is its first line. */
function firstLine({ location: { region }, snippet }: Finding): string | undefined {
  return region && region.endLine > region.startLine ? snippet?.slice(region.startColumn - 1) : undefined;
}

/** A context has to include the region, which one line does only if the region is inside it. */
function toContext(finding: Finding | undefined): object {
  const { region } = finding?.location ?? {};
  if (!region || finding?.snippet === undefined || region.endLine > region.startLine) return {};
  return {
    contextRegion: { startLine: region.startLine, endLine: region.startLine, snippet: { text: finding.snippet } },
  };
}

/** A relative reference whose segments hold nothing that RFC 3986 reserves. */
function toArtifact(path: string): unknown {
  const uri = path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return { uri, uriBaseId: '%SRCROOT%' };
}

function toFix({ description, edits }: Fix, path: string): unknown {
  const change = { artifactLocation: toArtifact(path), replacements: edits.map(toReplacement) };
  return { description: { text: description }, artifactChanges: [change] };
}

function toReplacement({ region, text }: Edit): unknown {
  return { deletedRegion: region, insertedContent: { text } };
}

function toSuppression({ suppression: { kind, justification } }: Suppressed): unknown {
  return { kind, status: 'accepted', justification };
}
