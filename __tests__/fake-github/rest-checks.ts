import { gunzipSync } from 'node:zlib';
import { showArtifact, showCheckRun, showRun } from './present.ts';
import { invalid, notFound, Problem } from './problem.ts';
import { noCommit } from './rest-pulls.ts';
import type { Annotation, CheckRun } from './types.ts';
import { type Answer, type Call, type Handler, paged, requireApp } from './world.ts';

interface CheckRunBody {
  readonly name?: string;
  readonly head_sha?: string;
  readonly external_id?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly output?: {
    readonly title?: string;
    readonly summary: string;
    readonly text?: string;
    readonly annotations?: readonly Annotation[];
  };
}

/** Bytes of an annotation's message and of its details, and characters of its title. */
const annotationLimits = { message: 64 * 1024, title: 255 } as const;
const refused = (field: string, message: string): Problem => invalid('CheckRun', field, message, 'invalid');

function checkAnnotation(one: Annotation): void {
  const { start_line: start, end_line: end, message, raw_details: details = '', title = '' } = one;
  const columns = one.start_column !== undefined || one.end_column !== undefined;
  if (end < start) throw refused('annotations', 'end_line must not be before start_line');
  if (columns && start !== end) throw refused('annotations', 'columns are only allowed where start_line is end_line');
  if ([message, details].some((text) => Buffer.byteLength(text) > annotationLimits.message)) {
    throw refused('annotations', 'message and raw_details have a maximum size of 64 KB');
  }
  if ([...title].length > annotationLimits.title) throw refused('annotations', 'title is too long (maximum is 255)');
}

function apply(run: CheckRun, body: CheckRunBody): void {
  const { output } = body;
  for (const annotation of output?.annotations ?? []) checkAnnotation(annotation);
  if (body.status === 'completed' && body.conclusion === undefined && run.conclusion === null) {
    throw refused('conclusion', 'a completed check run needs a conclusion');
  }
  run.name = body.name ?? run.name;
  run.externalId = body.external_id ?? run.externalId;
  run.conclusion = body.conclusion ?? run.conclusion;
  run.status = body.conclusion === undefined ? (body.status ?? run.status) : 'completed';
  if (output === undefined) return;
  run.title = output.title ?? run.title;
  run.summary = output.summary;
  run.text = output.text ?? run.text;
  run.annotations.push(...(output.annotations ?? []));
}

function createCheckRun({ world, account, body }: Call): Answer {
  requireApp(account);
  const { head_sha: sha = '' } = body as CheckRunBody;
  if (world.git.commit(sha) !== sha) throw noCommit(sha);
  const run: CheckRun = {
    id: world.nextId(),
    login: account.login,
    headSha: sha,
    startedAt: new Date().toISOString(),
    name: '',
    externalId: '',
    status: 'queued',
    conclusion: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
  };
  apply(run, body as CheckRunBody);
  world.checkRuns.push(run);
  return { status: 201, body: showCheckRun(world, run) };
}

function updateCheckRun({ world, account, params, body }: Call): Answer {
  requireApp(account);
  const run = world.checkRuns.find(({ id, login }) => id === Number(params['check_run_id']) && login === account.login);
  if (run === undefined) throw notFound();
  apply(run, body as CheckRunBody);
  return { status: 200, body: showCheckRun(world, run) };
}

function listCheckRuns(call: Call): Answer {
  const { world, params, query } = call;
  const sha = world.commit(params['ref'] ?? '');
  if (sha === undefined) throw noCommit(params['ref'] ?? '');
  const { check_name: name, filter = 'latest', status } = query;
  const found = world.checkRuns
    .filter((run) => run.headSha === sha && (name === undefined || run.name === name))
    .filter((run) => status === undefined || run.status === status)
    .reverse();
  const latest = new Map([...found].reverse().map((run) => [`${run.login}\0${run.name}`, run]));
  const runs = filter === 'all' ? found : found.filter((run) => latest.get(`${run.login}\0${run.name}`) === run);
  const { items, headers } = paged(call, runs, (run) => showCheckRun(world, run));
  return { status: 200, body: { total_count: runs.length, check_runs: items }, headers };
}

/** Bytes, compressed. */
const largestSarif = 10 * 1024 * 1024;

function uploadSarif({ world, body }: Call): Answer {
  const { commit_sha: commit, ref, sarif } = body as Readonly<Record<'commit_sha' | 'ref' | 'sarif', string>>;
  const packed = Buffer.from(sarif, 'base64');
  if (packed.length > largestSarif) throw new Problem(413, 'The SARIF file is too large');
  if (world.git.commit(commit) !== commit) throw noCommit(commit);
  world.sarifs.push({ commit, ref, sarif: unpack(packed) });
  const id = `00000000-0000-4000-8000-${String(world.sarifs.length).padStart(12, '0')}`;
  return { status: 202, body: { id, url: `${world.url}/repos/${world.fullName}/code-scanning/sarifs/${id}` } };
}

function unpack(packed: Buffer): unknown {
  try {
    return JSON.parse(gunzipSync(packed).toString('utf8'));
  } catch {
    throw new Problem(400, 'Bad Request: the sarif is not JSON that was compressed with gzip and encoded as base64');
  }
}

function getRun({ world, params }: Call): Answer {
  const run = world.runs.get(Number(params['run_id']));
  if (run === undefined) throw notFound();
  return { status: 200, body: showRun(world, run) };
}

function listArtifacts(call: Call): Answer {
  const { world, params, query } = call;
  const run = world.runs.get(Number(params['run_id']));
  if (run === undefined) throw notFound();
  const found = run.artifacts.filter(({ name }) => query['name'] === undefined || name === query['name']);
  const { items, headers } = paged(call, found, (artifact) => showArtifact(world, run, artifact));
  return { status: 200, body: { total_count: found.length, artifacts: items }, headers };
}

function downloadArtifact({ world, params }: Call): Answer {
  const { id, expired } = world.artifact(params['artifact_id'] ?? '');
  if (params['archive_format'] !== 'zip') throw notFound();
  if (expired) throw new Problem(410, 'Artifact has expired');
  return { status: 302, headers: { location: `${world.blobUrl}/blob/${id}?sig=signed` } };
}

export const checks: Readonly<Record<string, Handler>> = {
  'checks/create': createCheckRun,
  'checks/update': updateCheckRun,
  'checks/list-for-ref': listCheckRuns,
  'code-scanning/upload-sarif': uploadSarif,
  'actions/get-workflow-run': getRun,
  'actions/list-workflow-run-artifacts': listArtifacts,
  'actions/download-artifact': downloadArtifact,
};
