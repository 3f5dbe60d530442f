import { hash64 } from './hash.ts';
import type { Level } from './level.ts';
import type { Edit, Finding, Fix, Region } from './report.ts';

/** What a finding is built from. */
export interface FindingParts {
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  readonly path: string;
  readonly region?: Region | undefined;
  readonly commit?: string | undefined;
  /** The line (or lines) that the finding is about, as text; the fingerprint depends on it. */
  readonly subject: string;
  /** What may be shown of the subject; absent: its first line. */
  readonly snippet?: string | undefined;
  readonly fix?: Fix | undefined;
  readonly related?: Finding['related'] | undefined;
  /** The model that found it. */
  readonly origin?: Finding['origin'] | undefined;
}

const snippetLimit = 240;

/**
 * The only way a finding comes into being. Throws if it has no rule, no message or no primary location, or if its edits
 * overlap: such a finding could not be placed, identified or applied.
 */
export function buildFinding(parts: FindingParts): Finding {
  const { rule, level, message, path, region, commit, fix, related = [], origin } = parts;
  if (rule === '' || message === '') throw new Error(`A finding needs a rule and a message: ${JSON.stringify(parts)}`);
  if (path === '') throw new Error(`A finding needs a primary location: ${rule}`);
  if (fix && !ascends(fix.edits)) throw new Error(`The edits of a fix must ascend and not overlap: ${rule} in ${path}`);
  const snippet = parts.snippet ?? (region ? firstLine(parts.subject) : undefined);
  return {
    rule,
    level,
    message,
    location: { path, ...(region && { region }), ...(commit && { commit }) },
    ...(related.length > 0 && { related }),
    ...(snippet !== undefined && { snippet: snippet.slice(0, snippetLimit) }),
    ...(fix && { fix }),
    ...(origin && { origin }),
    fingerprint: contentHash(rule, parts.subject),
  };
}

function ascends(edits: readonly Edit[]): boolean {
  let end = 0;
  return edits.every(({ region }) => {
    const ok = region.byteOffset >= end;
    end = region.byteOffset + region.byteLength;
    return ok;
  });
}

function firstLine(text: string): string {
  return text.slice(0, text.search(/[\r\n]|$/));
}

/** 64 bits over the rule and the subject without its white space, so that reformatting a line keeps its identity. */
function contentHash(rule: string, subject: string): string {
  const normal = subject.replace(/\s+/g, '');
  return hash64(`${rule}\0${normal}`);
}

/**
 * Tells findings of equal content in one file apart by their order: `hash`, `hash:2`, `hash:3`. Lines may move and the
 * file may be renamed without a change of any fingerprint.
 */
export function numberSiblings(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = `${finding.location.path}\0${finding.location.commit ?? ''}\0${finding.fingerprint}`;
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    return ordinal === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}:${ordinal}` };
  });
}
