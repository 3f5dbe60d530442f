import type { PublishConfig } from '../config/settings.ts';
import type { Build } from '../domain/build.ts';
import { ReadOnlyError, UpstreamError } from '../domain/errors.ts';
import { hash64 } from '../domain/hash.ts';
import { byRank } from '../domain/order.ts';
import { lastLine } from '../domain/region.ts';
import type { Finding, Report } from '../domain/report.ts';
import { countLevels } from '../domain/tally.ts';
import { toHeadlines } from '../lib/headline.ts';
import { groupDigits, joinWords, plural } from '../lib/text.ts';
import type { Annotation, Forge, Status, Voice } from '../modules/forges/forge.ts';
import { toComment } from '../modules/reporters/markdown/comment.ts';
import { type PlacedNotes, placeFindings } from '../pipeline/publish/notes.ts';
import { type Published, publishStatus, publishToPull } from '../pipeline/publish/publish.ts';
import { hideSecrets } from './hide-secrets.ts';
import { printReport } from './print.ts';
import type { Suggest } from './run-request.ts';

/** What is published, and what about. */
export interface PublishRequest {
  readonly report: Report;
  readonly build: Pick<Build, 'forge' | 'api' | 'repository' | 'order' | 'commit' | 'ref'>;
  /** The number of the pull request; undefined: only the commit is spoken of. */
  readonly pull: number | undefined;
  readonly settings: PublishConfig;
  /** Whether fixes are offered at the lines; default suggest. */
  readonly fix?: Suggest | undefined;
  /** A sentence on where the report is from, if not from here. */
  readonly origin?: string | undefined;
}

/** What was said, for whoever reads the log. */
export interface PublishOutcome {
  readonly messages: readonly string[];
  /** The token may not write: what was found is to be told in other ways. */
  readonly readOnly: boolean;
  /** What failed; the run is incomplete. */
  readonly failures: readonly string[];
}

/** Says the report on the forge: at the lines, in the summary, on the commit. */
export async function publish(forge: Forge, request: PublishRequest): Promise<PublishOutcome> {
  const messages: string[] = [];
  const failures: string[] = [];
  let readOnly = false;
  const step = async (work: () => Promise<string | undefined>): Promise<void> => {
    try {
      const message = await work();
      if (message !== undefined) messages.push(message);
    } catch (error) {
      if (error instanceof ReadOnlyError) readOnly = true;
      else if (error instanceof UpstreamError) failures.push(error.message);
      else throw error;
    }
  };
  const { settings, pull, report, build } = request;
  if (pull !== undefined && (settings.comments || settings.summary)) {
    await step(async () => {
      const published = await toPull(forge, request, pull);
      readOnly ||= published.outcome === 'read-only';
      return toSentence(published, pull);
    });
  }
  await step(async () => {
    readOnly ||= !(await sayStatus(forge, request));
    return undefined;
  });
  if (settings.sarif) {
    const sarif = await printReport('sarif', report, { color: false, width: 120 });
    const ref = pull === undefined ? build.ref : `refs/pull/${pull}/head`;
    await step(async () => {
      if (forge.putSarif === undefined)
        return `SARIF was not uploaded: ${forge.id} takes no SARIF; write it to a file with --output sarif=FILE`;
      await forge.putSarif(sarif, build.commit, ref);
      return 'SARIF uploaded';
    });
  }
  return { messages, readOnly, failures };
}

/** Says the verdict on the commit, if it is wanted and the forge has such a thing; returns whether the token may. */
export async function sayStatus(voice: Voice, request: PublishRequest): Promise<boolean> {
  const { status } = voice.capabilities;
  if (!request.settings.status || status === undefined) return true;
  return await publishStatus(voice, toStatus(request, status));
}

async function toPull(forge: Forge, request: PublishRequest, number: number): Promise<Published> {
  const { report, settings, build } = request;
  let placed: PlacedNotes | undefined;
  return await publishToPull(forge, {
    number,
    head: build.commit,
    order: build.order,
    worthSaying: report.findings.length > 0 || report.notifications.length > 0 || report.verdict !== 'clean',
    notes: settings.comments
      ? async (pull) => {
          const paths = new Set(report.findings.map(({ location }) => location.path));
          const shown = paths.size > 0 ? await forge.fetchShownLines(pull, paths) : new Map<string, never[]>();
          placed = placeFindings(report.findings, shown, {
            most: settings.maxComments,
            capabilities: request.fix === 'off' ? { ...forge.capabilities, suggestion: undefined } : forge.capabilities,
            hide: hideSecrets,
          });
          return placed.notes;
        }
      : undefined,
    summary: settings.summary
      ? (refused) => toSummary(request, forge.capabilities.comment, placed, refused.length)
      : undefined,
  });
}

/** Characters that are kept for the sentences below the report and for the marker. */
const reserve = 1000;

function toSummary(
  { report, origin }: PublishRequest,
  limit: number,
  placed: PlacedNotes | undefined,
  refused: number,
): string {
  // The same report, the same text: how long it took is for the log.
  const comment = toComment({ ...report, timings: {} }, limit - reserve);
  const elsewhere = (placed?.elsewhere.length ?? 0) + refused;
  const sentences = [
    ...(placed && elsewhere > 0
      ? [`${plural(elsewhere, 'finding')} without a comment: the pull request does not show the line`]
      : []),
    ...(placed && placed.crowded.length > 0
      ? [
          `${plural(placed.crowded.length, 'finding')} without a comment: there is room for ${groupDigits(placed.notes.length)}`,
        ]
      : []),
    ...(origin === undefined ? [] : [origin]),
  ];
  return sentences.length === 0 ? comment : `${comment}\n<sub>${sentences.join(' · ')}</sub>\n`;
}

function toStatus(
  { report, build, pull, origin }: PublishRequest,
  limits: { text: number; annotations: number },
): Status {
  const summary = limits.text === 0 ? '' : toComment({ ...report, timings: {} }, limits.text - reserve);
  const rest = report.findings.length - limits.annotations;
  const sentences = [
    ...(rest > 0
      ? [`${plural(rest, 'finding')} without an annotation: there is room for ${groupDigits(limits.annotations)}`]
      : []),
    ...(origin === undefined ? [] : [origin]),
  ];
  const status = {
    commit: build.commit,
    pull,
    counts: countLevels(report.findings),
    failed: report.verdict !== 'clean',
    title: joinWords(toHeadlines(report).map(({ text }) => text)),
    summary: sentences.length === 0 || summary === '' ? summary : `${summary}\n<sub>${sentences.join(' · ')}</sub>\n`,
    annotations: [...report.findings].sort(byRank).slice(0, limits.annotations).map(toAnnotation),
  };
  return { ...status, digest: hash64(JSON.stringify(status)) };
}

function toAnnotation({ level, rule, message, location: { path, region } }: Finding): Annotation {
  const startLine = region?.startLine ?? 1;
  const endLine = region ? lastLine(region) : 1;
  const columns = region && startLine === region.endLine && region.endColumn > region.startColumn;
  return {
    level,
    path,
    startLine,
    endLine,
    ...(columns && { startColumn: region.startColumn, endColumn: region.endColumn - 1 }),
    title: rule,
    message,
  };
}

function toSentence({ outcome, posted, edited, withdrawn, kept, refused }: Published, pull: number): string {
  const where = `pull request ${pull}`;
  if (outcome === 'closed') return `Nothing was said: ${where} is not open`;
  if (outcome === 'outdated') return `Nothing was said: ${where} has a newer head, or a later run has spoken`;
  if (outcome === 'read-only') return `Nothing was said on ${where}: the token may only read`;
  const counts = [
    [posted, 'posted'],
    [edited, 'edited'],
    [withdrawn, 'withdrawn'],
    [kept, 'kept'],
    [refused.length, 'refused'],
  ] as const;
  const told = counts.filter(([count]) => count > 0).map(([count, what]) => `${groupDigits(count)} ${what}`);
  return `Comments on ${where}: ${told.length === 0 ? 'none' : told.join(', ')}`;
}
