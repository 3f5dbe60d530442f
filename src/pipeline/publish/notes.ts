import { hash64 } from '../../domain/hash.ts';
import type { Note } from '../../domain/note.ts';
import { byRank } from '../../domain/order.ts';
import { type ShownLines, shownWith } from '../../domain/patch.ts';
import { lastLine } from '../../domain/region.ts';
import type { Finding } from '../../domain/report.ts';
import { groupBy } from '../../domain/tally.ts';
import { levelSymbols } from '../../lib/headline.ts';
import { code, escapeText } from '../../lib/markdown.ts';
import { clip, joinWords, plural } from '../../lib/text.ts';
import type { Capabilities } from '../../modules/forges/forge.ts';
import { toSuggestion } from './suggestion.ts';

/** So many findings of one rule in one file are said one by one; more are said once, at the first. */
const oneByOne = 3;
/** Of those that are said together, so many lines are named. */
const linesNamed = 20;
const messageLimit = 2000;

/** What can be said at lines, and what cannot. */
export interface PlacedNotes {
  /** Worst first. */
  readonly notes: readonly Note[];
  /** Findings that no line of the pull request shows. */
  readonly elsewhere: readonly Finding[];
  /** Findings for which there was no room among the notes. */
  readonly crowded: readonly Finding[];
}

export interface PlaceOptions {
  /** How many notes there may be. */
  readonly most: number;
  readonly capabilities: Capabilities;
  /** The text as it may be shown; a suggestion that may not be shown as it is, is left out. */
  readonly hide: (text: string) => string;
}

interface Candidate {
  readonly note: Note;
  readonly findings: readonly Finding[];
}

/** Makes notes of those findings that stand at lines which the pull request shows. */
export function placeFindings(
  findings: readonly Finding[],
  shown: ReadonlyMap<string, readonly ShownLines[]>,
  options: PlaceOptions,
): PlacedNotes {
  const elsewhere: Finding[] = [];
  const here: Finding[] = [];
  for (const finding of [...findings].sort(byRank)) {
    const visible = anchorOf(finding, shown.get(finding.location.path)) !== undefined;
    (visible ? here : elsewhere).push(finding);
  }
  const groups = groupBy(here, ({ rule, location }) => `${rule}\0${location.path}`);
  const candidates = [...groups.values()].flatMap((group) => {
    const hunks = shown.get(group[0]!.location.path)!;
    if (group.length > oneByOne) return [together(group, hunks)];
    return group.map((finding) => alone(finding, hunks, options));
  });
  const ranked = candidates.sort((a, b) => byRank(a.findings[0]!, b.findings[0]!));
  return {
    notes: ranked.slice(0, options.most).map(({ note }) => note),
    elsewhere,
    crowded: ranked.slice(options.most).flatMap((one) => one.findings),
  };
}

/** The lines to speak at: those of the finding, or of a long one the first. */
function anchorOf(
  { location: { region, commit } }: Finding,
  hunks: readonly ShownLines[] | undefined,
): { readonly startLine: number; readonly endLine: number } | undefined {
  if (region === undefined || commit !== undefined || hunks === undefined) return undefined;
  const { startLine } = region;
  const endLine = lastLine(region);
  if (shownWith(hunks, startLine, endLine)) return { startLine, endLine };
  return shownWith(hunks, startLine, startLine) && { startLine, endLine: startLine };
}

function alone(finding: Finding, hunks: readonly ShownLines[], { capabilities, hide }: PlaceOptions): Candidate {
  const offered = finding.fix && capabilities.suggestion && toSuggestion(finding.fix, hunks);
  const safe = offered && hide(offered.text ?? '') === (offered.text ?? '');
  const block = safe ? capabilities.suggestion?.(offered) : undefined;
  const anchor = (block === undefined ? undefined : offered) ?? anchorOf(finding, hunks)!;
  const body = [sentence(finding), ...(block === undefined ? [] : [block])].join('\n\n');
  const id = hash64(`${finding.rule}\0${finding.location.path}\0${finding.fingerprint}`);
  return { note: toNote(id, finding, anchor, body), findings: [finding] };
}

function together(group: readonly Finding[], hunks: readonly ShownLines[]): Candidate {
  const [first, ...others] = group as [Finding, ...Finding[]];
  const lines = others.map(({ location }) => String(location.region!.startLine));
  const rest = lines.length - linesNamed;
  const named = rest > 0 ? [...lines.slice(0, linesNamed), plural(rest, 'more line')] : lines;
  const body = `${sentence(first)}\n\nThe same in ${lines.length === 1 ? 'line' : 'lines'} ${joinWords(named)}.`;
  const id = hash64(`${first.rule}\0${first.location.path}`);
  return { note: toNote(id, first, anchorOf(first, hunks)!, body), findings: group };
}

function toNote(
  id: string,
  { level, location }: Finding,
  { startLine, endLine }: { readonly startLine: number; readonly endLine: number },
  body: string,
): Note {
  return { id, level, path: location.path, startLine, endLine, body };
}

function sentence({ level, message, rule, related = [] }: Finding): string {
  const others = related.map((one) => `; ${code(clip(one.location.path, 120))}: ${escapeText(clip(one.message, 400))}`);
  return `${levelSymbols[level]} ${escapeText(clip(message, messageLimit))}${others.slice(0, 2).join('')} (${code(clip(rule, 120))})`;
}
