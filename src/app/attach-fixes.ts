import { isUtf8 } from 'node:buffer';
import { byRank } from '../domain/order.ts';
import { lastLine } from '../domain/region.ts';
import type { Edit, Finding, Region, Report } from '../domain/report.ts';
import { structuredPatch } from '../lib/diff.ts';
import { joinWords } from '../lib/text.ts';
import type { MendedFile, Mending } from './mend.ts';

/**
 * Gives findings of tools that have no fix of their own that part of the change which mends them: what it changes in
 * their lines, if they are gone thereafter. No line is changed by the fixes of two findings.
 */
export function attachFixes(report: Report, { files, left }: Pick<Mending, 'files' | 'left'>): Report {
  const fixes = new Map<Finding, NonNullable<Finding['fix']>>();
  const still = new Set(left.map(keyOf));
  for (const file of files) {
    const own = report.findings.filter(({ location: { path } }) => path === file.path);
    const wanting = own.filter((one) => !one.fix && file.by.includes(toolOf(one)) && !still.has(keyOf(one)));
    let edits = wanting.length === 0 ? [] : editsOf(file).filter((edit) => !own.some((one) => mendsThere(one, edit)));
    for (const finding of wanting.sort(byRank)) {
      const mending = edits.filter(({ region }) => touches(finding, region));
      if (mending.length === 0) continue;
      fixes.set(finding, { description: `What ${joinWords(file.by)} would make of it`, edits: mending });
      edits = edits.filter((edit) => !mending.includes(edit));
    }
  }
  if (fixes.size === 0) return report;
  const findings = report.findings.map((finding) => ({
    ...finding,
    ...(fixes.has(finding) && { fix: fixes.get(finding)! }),
  }));
  return { ...report, findings };
}

function toolOf({ rule }: Finding): string {
  return rule.split('/', 1)[0] ?? rule;
}

/** Lines may have moved, and ordinals changed. */
function keyOf({ rule, location, fingerprint }: Finding): string {
  return `${rule}\0${location.path}\0${fingerprint.split(':')[0]}`;
}

function mendsThere({ fix }: Finding, edit: Edit): boolean {
  return fix?.edits.some(({ region }) => overlap(region, edit.region)) ?? false;
}

function touches({ location: { region } }: Finding, edit: Region): boolean {
  return region !== undefined && overlap(region, edit);
}

/** Whether they have a line in common; what is inserted belongs to the line that it comes before. */
function overlap(a: Region, b: Region): boolean {
  return a.startLine <= lastLine(b) && b.startLine <= lastLine(a);
}

/** The change of a file as edits of whole lines. Only of UTF-8 with lines that all end alike for git and for editors. */
function editsOf({ before, after }: MendedFile): Edit[] {
  if (!isUtf8(before) || !isUtf8(after) || /\r(?!\n)/.test(before.toString('latin1'))) return [];
  const lines = before.toString('utf8').split(/(?<=\n)/);
  const { hunks } = structuredPatch('', '', before.toString('utf8'), after.toString('utf8'), '', '', { context: 0 });
  let at = 0;
  let byteOffset = 0;
  return hunks.map(({ oldStart, oldLines, lines: signed }) => {
    for (; at < oldStart - 1; at++) byteOffset += Buffer.byteLength(lines[at]!);
    const removed = lines.slice(at, at + oldLines);
    const byteLength = Buffer.byteLength(removed.join(''));
    const open = removed.at(-1)?.endsWith('\n') === false ? removed.at(-1)! : undefined;
    const end =
      open === undefined
        ? { endLine: oldStart + oldLines, endColumn: 1 }
        : { endLine: oldStart + oldLines - 1, endColumn: open.length + 1 };
    return { region: { startLine: oldStart, startColumn: 1, ...end, byteOffset, byteLength }, text: textOf(signed) };
  });
}

/** What is added, to the byte. */
function textOf(signed: readonly string[]): string {
  return signed
    .map((line, i) => {
      if (!line.startsWith('+')) return '';
      return signed[i + 1]?.startsWith('\\') ? line.slice(1) : `${line.slice(1)}\n`;
    })
    .join('');
}
