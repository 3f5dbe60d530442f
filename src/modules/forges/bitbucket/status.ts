import { z } from 'zod';
import { UpstreamError } from '../../../domain/errors.ts';
import type { Level } from '../../../domain/level.ts';
import { clip } from '../../../lib/text.ts';
import type { Annotation, Status } from '../forge.ts';
import type { Client } from './client.ts';

/** The API refuses more in one request. */
const perRequest = 100;
/** Characters; of the summary the documentation has no number, the API does. */
const limits = { summary: 450, details: 2000 } as const;

const severities = { error: 'HIGH', warning: 'MEDIUM', note: 'LOW' } as const satisfies Record<Level, string>;
const types = { error: 'BUG', warning: 'CODE_SMELL', note: 'CODE_SMELL' } as const satisfies Record<Level, string>;

const reportSchema = z.object({ link: z.string().nullish() });

/** A Code Insights report, its annotations 100 at a time. Of one that says the same already nothing is sent. */
export async function putStatus(client: Client, status: Status): Promise<void> {
  const { write, repository } = client;
  const path = `/commit/${status.commit}/reports/kempt`;
  const known = await fetchReport(client, path);
  // A report has no field for machines; the address it leads to has a part that no browser sends.
  const link = `https://bitbucket.org/${repository}/commits/${status.commit}#kempt-${status.digest}`;
  if (known?.link === link) return;
  // Annotations cannot be told to go one by one: an older report takes all of its own along.
  if (known) await write({ what: 'deleting the old report', method: 'DELETE', path });
  const report = toReport(status);
  const put = async (body: object): Promise<void> => {
    await write({ what: 'creating the report', method: 'PUT', path, body });
  };
  if (status.annotations.length > 0) await put({ ...report, result: 'PENDING' });
  for (let start = 0; start < status.annotations.length; start += perRequest) {
    const body = status.annotations
      .slice(start, start + perRequest)
      .map((one, index) => toAnnotation(one, `kempt-${status.digest}-${start + index}`));
    await write({ what: 'adding annotations', method: 'POST', path: `${path}/annotations`, body });
  }
  // The digest is written last: a run that was cut off in between says all of it again.
  await put({ ...report, link });
}

async function fetchReport({ read }: Client, path: string): Promise<z.infer<typeof reportSchema> | undefined> {
  try {
    return await read(reportSchema, { what: 'reading the report', path });
  } catch (error) {
    if (error instanceof UpstreamError && error.status === 404) return undefined;
    throw error;
  }
}

function toReport({ failed, title, counts, annotations }: Status): object {
  const total = counts.error + counts.warning + counts.note;
  const left = annotations.length < total ? ` The worst ${annotations.length} are annotated.` : '';
  return {
    title: 'Kempt',
    details: clip(title + left, limits.details),
    report_type: 'BUG',
    reporter: 'Kempt',
    result: failed ? 'FAILED' : 'PASSED',
    data: [
      { title: 'Errors', type: 'NUMBER', value: counts.error },
      { title: 'Warnings', type: 'NUMBER', value: counts.warning },
      { title: 'Notes', type: 'NUMBER', value: counts.note },
    ],
  };
}

function toAnnotation({ level, path, startLine, title, message }: Annotation, id: string): object {
  const summary = `${message} (${title})`;
  return {
    external_id: id,
    annotation_type: types[level],
    severity: severities[level],
    path,
    line: startLine,
    summary: clip(summary, limits.summary),
    ...(summary.length > limits.summary && { details: clip(summary, limits.details) }),
  };
}
