import { readFileSync, statSync } from 'node:fs';
import { UserError } from '../domain/errors.ts';
import type { Report } from '../domain/report.ts';

/** Larger files are no reports of Kempt, or not ones to be read whole. In bytes. */
const maxReport = 256 * 1024 * 1024;

/** Reads and validates a saved report. */
export async function loadReport(path: string): Promise<Report> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw new UserError(`There is no report at ${path}`);
  if (stat.size > maxReport) throw new UserError(`${path} is too large for a report`);
  return await parseReport(readFileSync(path, 'utf8'), path);
}

/** Validates the text of a report; `path` is for messages. Throws {@link UserError}. */
export async function parseReport(text: string, path: string): Promise<Report> {
  const { reportSchema } = await import('../domain/report-schema.ts');
  const result = reportSchema.safeParse(parseJson(text, path));
  if (result.success) return result.data as Report;
  const [issue] = result.error.issues;
  throw new UserError(
    `${path} is no report of Kempt: ${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'invalid'}`,
  );
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UserError(`${path} is no report of Kempt: it is not JSON`, undefined, { cause });
  }
}
