import { gzipSync } from 'node:zlib';
import type { Level } from '../../../domain/level.ts';
import type { Annotation, Status } from '../forge.ts';
import type { Client } from './client.ts';

const name = 'Kempt';
/** The API refuses more in one request. */
const perRequest = 50;
/** Characters; the API's limit is 64 KB for the message, and 255 characters for the title. */
const limits = { message: 16_000, title: 255 } as const;

const severities = { error: 'failure', warning: 'warning', note: 'notice' } as const satisfies Record<Level, string>;

/** A check run, its annotations 50 at a time. Of one that says the same already nothing is sent. */
export async function putStatus({ octokit, owner, repo, ask }: Client, status: Status): Promise<void> {
  const { data } = await ask('listing the check runs', () =>
    octokit.rest.checks.listForRef({ owner, repo, ref: status.commit, check_name: name, filter: 'latest' }),
  );
  if (data.check_runs.some((run) => run.external_id === status.digest && run.status === 'completed')) return;
  const [first = [], ...rest] = batches(status.annotations);
  const output = { title: status.title, summary: status.summary };
  const created = await ask('creating the check run', () =>
    octokit.rest.checks.create({
      owner,
      repo,
      name,
      head_sha: status.commit,
      external_id: rest.length === 0 ? status.digest : '',
      status: 'completed',
      conclusion: status.failed ? 'failure' : 'success',
      output: { ...output, annotations: first },
    }),
  );
  for (const [index, annotations] of rest.entries()) {
    // The digest is written last: a run that was cut off in between says all of it again.
    const done = index === rest.length - 1 ? { external_id: status.digest } : {};
    await ask('adding annotations to the check run', () =>
      octokit.rest.checks.update({
        owner,
        repo,
        check_run_id: created.data.id,
        ...done,
        output: { ...output, annotations },
      }),
    );
  }
}

function batches(annotations: readonly Annotation[]): ReturnType<typeof toAnnotation>[][] {
  const count = Math.ceil(annotations.length / perRequest);
  return Array.from({ length: count }, (_, index) =>
    annotations.slice(index * perRequest, (index + 1) * perRequest).map(toAnnotation),
  );
}

function toAnnotation({ level, path, startLine, endLine, startColumn, endColumn, title, message }: Annotation) {
  const columns = startLine === endLine && startColumn !== undefined && endColumn !== undefined;
  return {
    path,
    start_line: startLine,
    end_line: endLine,
    ...(columns && { start_column: startColumn, end_column: endColumn }),
    annotation_level: severities[level],
    title: title.slice(0, limits.title),
    message: message.slice(0, limits.message),
  };
}

/** Bytes of the file as it is sent, see the API's documentation. */
const sarifLimit = 10 * 1024 * 1024;

/** Throws `UpstreamError` where the file is larger than code scanning takes. */
export async function putSarif(
  { octokit, owner, repo, ask }: Client,
  sarif: string,
  commit: string,
  ref: string,
): Promise<void> {
  const packed = gzipSync(sarif);
  await ask('uploading SARIF', async () => {
    if (packed.length > sarifLimit) throw new Error(`it has ${packed.length} bytes, code scanning takes ${sarifLimit}`);
    return await octokit.rest.codeScanning.uploadSarif({
      owner,
      repo,
      commit_sha: commit,
      ref,
      sarif: packed.toString('base64'),
      tool_name: name,
    });
  });
}
