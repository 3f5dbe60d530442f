import type { ParseOf } from '../../domain/parse-schema.ts';
import { type RawFinding, UnreadableOutput } from '../../domain/raw-finding.ts';
import type { Format } from './format.ts';

/** Text, each match of a regular expression a finding. */
export const regex: Format<'regex'> = {
  parse(text, parse) {
    const patterns = typeof parse.pattern === 'string' ? [parse.pattern] : parse.pattern;
    const matches = patterns.flatMap((pattern) => [...text.matchAll(new RegExp(pattern, 'gm'))]);
    matches.sort((a, b) => a.index - b.index);
    if (parse.ignore) refuseOthers(text, matches, parse.ignore);
    return { findings: matches.map((match) => toRaw(match, parse)) };
  },
};

/** What is neither a finding nor known to be none may be the trace of a crash. */
function refuseOthers(text: string, matches: readonly RegExpMatchArray[], ignore: readonly string[]): void {
  let rest = text;
  for (const match of matches.toReversed()) {
    rest = rest.slice(0, match.index) + rest.slice((match.index ?? 0) + match[0].length);
  }
  const known = ignore.map((pattern) => new RegExp(pattern));
  const other = rest.split('\n').find((line) => line.trim() !== '' && !known.some((one) => one.test(line)));
  if (other !== undefined)
    throw new UnreadableOutput(`has a line that is no finding: ${JSON.stringify(other.slice(0, 80))}`);
}

function toRaw(match: RegExpMatchArray, parse: ParseOf<'regex'>): RawFinding {
  const groups = match.groups ?? {};
  const message = parse.message?.replace(/\{(\w+)\}/g, (_, name: string) => groups[name] ?? '') ?? groups['message'];
  return {
    path: groups['path'] ?? parse.path,
    line: toNumber(groups['line']),
    column: toNumber(groups['column']),
    endLine: toNumber(groups['end_line']),
    endColumn: toNumber(groups['end_column']),
    rule: groups['rule'] ?? parse.rule,
    message: (message ?? match[0]).trim() || match[0],
    level: groups['level'],
  };
}

function toNumber(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
