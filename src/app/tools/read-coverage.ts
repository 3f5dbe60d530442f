import type { Coverage, MeasuredFile } from '../../domain/coverage.ts';
import { UnreadableOutput } from '../../domain/raw-finding.ts';
import type { CheckCommand } from '../../domain/tool-schema.ts';
import { coverageFormats } from '../../modules/coverage/index.gen.ts';
import { mergeCoverage, shareOf } from '../../pipeline/tools/coverage.ts';
import type { Reading, Result } from '../../pipeline/tools/read.ts';
import { OpenFiles } from './open-files.ts';
import type { RunPlace } from './run-command.ts';

/** What was covered, or why that is not known although it was asked for. */
export type CoverageReading =
  | { readonly coverage?: Coverage | undefined }
  | { readonly class: 'error'; readonly reason: string };

/** Reads the coverage of a process that ran in `cwd`, if its command is to tell that and it did its work. */
export async function readCoverage(
  { coverage: wanted }: CheckCommand,
  reading: Reading,
  { coverage: texts = [] }: Result,
  cwd: string,
  { top, has }: RunPlace,
): Promise<CoverageReading> {
  if (wanted === undefined || reading.class === 'error' || reading.class === 'nothing') return {};
  if (texts.length === 0) return { class: 'error', reason: `it wrote no coverage to ${wanted.file}` };
  const { parse } = await coverageFormats[wanted.format]();
  const measured = parseAll(texts, parse);
  if (typeof measured === 'string') return { class: 'error', reason: `its coverage ${measured}` };
  const files = new OpenFiles(top);
  const coverage = mergeCoverage(measured, (path) => {
    const inside = files.inside(path, cwd);
    return inside !== undefined && has(inside) ? inside : undefined;
  });
  if (shareOf(coverage).lines > 0) return { coverage };
  return { class: 'error', reason: 'its coverage names no executable line of the repository' };
}

/** What the reports say, or why that cannot be read. */
function parseAll(texts: readonly string[], parse: (text: string) => readonly MeasuredFile[]): MeasuredFile[] | string {
  try {
    return texts.flatMap(parse);
  } catch (error) {
    if (error instanceof UnreadableOutput) return error.message;
    throw error;
  }
}
