import { createHash } from 'node:crypto';

/** Which Kempt a file is to use, and what else is its repository's own. */
export interface Pin {
  /** What git fetches from: an address, or a path. */
  readonly source: string;
  /** Forty hexadecimal digits. */
  readonly commit: string;
  /** The branch that others go to; absent: the blueprint names none. */
  readonly branch?: string | undefined;
}

/** What a file says of where it is from. */
export interface Mark extends Pin {
  readonly id: string;
  readonly version: string;
  /** Of all lines but that of the mark, as they were written. */
  readonly digest: string;
}

/** Finds the line of the mark, also for `git grep -E`. */
export const markStart = '^(#|//) Blueprint [^ ]+ of Kempt ';
const markLine =
  /^(#|\/\/) Blueprint (\S+) of Kempt (\S+) \(([0-9a-f]{12})\), from (\S+) at ([0-9a-f]{40})(?:, branch (\S+))?\r?\n/m;

/** The mark of a file; undefined: it is from no blueprint. */
export function parseMark(text: string): Mark | undefined {
  const [, , id, version, digest, source, commit, branch] = markLine.exec(text) ?? [];
  if (!id || !version || !digest || !source || !commit) return undefined;
  return { id, version, digest, source, commit, branch };
}

/** Whether somebody changed the file since it was written. */
export function isEdited(text: string, { digest }: Mark): boolean {
  return digestOf(text.replace(markLine, '')) !== digest;
}

/** A finished blueprint (the text of one, or a file that was made from it) for another pin. */
export function render(text: string, pin: Pin): string {
  const mark = parseMark(text);
  if (mark === undefined) throw new Error('A blueprint has no mark');
  const body = toPinned(text.replace(markLine, ''), mark, pin);
  const branch = mark.branch === undefined ? '' : `, branch ${pin.branch ?? mark.branch}`;
  const start = /^(?:#|\/\/)/.exec(text)?.[0] ?? '#';
  const line = `Blueprint ${mark.id} of Kempt ${mark.version} (${digestOf(body)}), from ${pin.source} at ${pin.commit}`;
  return `${start} ${line}${branch}\n${body}`;
}

function toPinned(body: string, from: Mark, to: Pin): string {
  const moved = body
    .replaceAll(`${slugOf(from.source)}@${from.commit}`, () => `${slugOf(to.source)}@${to.commit}`)
    .replaceAll(from.source, () => to.source)
    .replaceAll(from.commit, to.commit);
  const { branch } = to;
  if (from.branch === undefined || branch === undefined) return moved;
  const old = toYaml(from.branch);
  return moved
    .replaceAll(`[${old}]`, () => `[${toYaml(branch)}]`)
    .replaceAll(`\n    ${old}:\n`, () => `\n    ${toYaml(branch)}:\n`);
}

/** How an action is named: by the last two names of its address. */
function slugOf(source: string): string {
  return /^https?:\/\/[^/]+\/(?:.*\/)?([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(source)?.[1] ?? 'kempt/kempt';
}

function toYaml(branch: string): string {
  return /^[A-Za-z][\w./-]*$/.test(branch) && !word.test(branch) ? branch : JSON.stringify(branch);
}

/** What YAML takes for something else than text. */
const word = /^(?:true|false|yes|no|on|off|null|[yn])$/i;

function digestOf(body: string): string {
  return createHash('sha256').update(body).digest('hex').slice(0, 12);
}
