import { buildFinding } from '../../domain/finding.ts';
import type { Level } from '../../domain/level.ts';
import type { RawEdit, RawFinding } from '../../domain/raw-finding.ts';
import type { Edit, Finding, Fix, Region } from '../../domain/report.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import type { Tool } from '../../domain/tool-schema.ts';
import { toLevel } from './levels.ts';
import { toByteOffset, toRegion, type Units, whole } from './positions.ts';

/** What findings are made with. */
export interface FindingContext {
  readonly id: string;
  readonly tool: Tool;
  /** Replaces the levels of the tool. */
  readonly level: Level | undefined;
  readonly units: Units;
  /** The path from the top that a tool's path means; undefined: outside of the repository. */
  toPath(path: string): string | undefined;
  /** The content of a file; undefined if there is none. */
  open(path: string): SourceFile | undefined;
  /** Where findings of the repository as a whole are placed. */
  readonly manifest: string;
}

/** Gives what a tool says the shape of every finding. What is about a file outside is told of the repository. */
export function toFindings(raws: readonly RawFinding[], context: FindingContext): Finding[] {
  return raws.map((raw) => {
    const path = raw.path ? context.toPath(raw.path) : undefined;
    if (path) return toFinding(raw, path, context);
    const { path: outside, fix: _, message, ...rest } = raw;
    const said = { ...rest, message: outside ? `${outside}: ${message}` : message };
    return toFinding(said, context.manifest, context);
  });
}

/** So many lines tell what a finding is about; of more only the first. */
const subjectLines = 5;

function toFinding(raw: RawFinding, path: string, context: FindingContext): Finding {
  const { id, tool, units } = context;
  const rule = raw.rule === undefined ? id : `${id}/${raw.rule}`;
  const file = raw.path === undefined ? undefined : context.open(path);
  const region = file && toRegion(file, raw, units);
  const text = file && region ? linesOf(file, region) : '';
  const fix = file && raw.fix && !tool.secret ? toFix(file, raw.fix, context) : undefined;
  return buildFinding({
    rule,
    level: toLevel(tool, context.level, raw),
    message: (tool.secret ? withoutWordsOf(text, raw.message.trim()) : raw.message.trim()) || 'no message',
    path,
    region,
    // Numbers in a message (of lines, of columns, of how many) change while the problem stays.
    subject: `${text}\n${raw.message.replace(/\d+/g, '#')}`,
    ...(region && { snippet: tool.secret ? '[redacted]' : text.split('\n', 1)[0] }),
    ...(fix && { fix }),
  });
}

/** What a secret scanner says, without what stands in the line itself. */
function withoutWordsOf(text: string, message: string): string {
  return message.replace(/[^\s'"`=:,;()]{6,}/g, (word) => (text.includes(word) ? '[redacted]' : word));
}

function linesOf(file: SourceFile, region: Region): string {
  const first = region.startLine - 1;
  const last = region.endLine - region.startLine < subjectLines ? region.endLine - 1 : first;
  return Array.from({ length: last - first + 1 }, (_, i) => file.line(first + i)).join('\n');
}

/** Undefined if the edits overlap: such a fix could not be applied. */
function toFix(file: SourceFile, raws: readonly RawEdit[], { id, tool, units }: FindingContext): Fix | undefined {
  const offsets = tool.check?.parse.format === 'json' ? tool.check.parse.fix?.['offset-unit'] : undefined;
  const edits = raws.flatMap((raw): Edit[] => {
    const offset = whole(raw.offset);
    const region =
      offset === undefined ? toRegion(file, raw, units) : regionAt(file, offset, whole(raw.endOffset), offsets);
    return region ? [{ region, text: asInFile(raw.text, file) }] : [];
  });
  edits.sort((a, b) => a.region.byteOffset - b.region.byteOffset);
  let end = 0;
  for (const { region } of edits) {
    if (region.byteOffset < end) return undefined;
    end = region.byteOffset + region.byteLength;
  }
  return edits.length === raws.length ? { description: `as ${tool.title ?? id} has it`, edits } : undefined;
}

function regionAt(
  file: SourceFile,
  offset: number,
  end: number | undefined,
  unit: 'utf-16' | 'code-point' | 'byte' | undefined,
): Edit['region'] {
  const from = toByteOffset(file, offset, unit);
  return file.region(from, Math.max(0, toByteOffset(file, end ?? offset, unit) - from));
}

/** Diffs are read by lines: a file of CR LF keeps its own. */
function asInFile(text: string, file: SourceFile): string {
  if (!text.includes('\n') || text.includes('\r')) return text;
  return file.bytes().includes('\r\n') ? text.replace(/\n/g, '\r\n') : text;
}
