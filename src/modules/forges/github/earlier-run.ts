import type { EarlierRun } from '../../../domain/build.ts';
import { UpstreamError } from '../../../domain/errors.ts';
import type { EarlierPull } from '../forge.ts';
import type { Client } from './client.ts';

/** The commit at which `head` left `base`. */
export async function fetchMergeBase(
  { octokit, owner, repo, ask }: Client,
  base: string,
  head: string,
): Promise<string> {
  const { data } = await ask('comparing the commits', () =>
    octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead: `${base}...${head}`, per_page: 1 }),
  );
  return data.merge_base_commit.sha;
}

/**
 * The open pull request whose branch and head commit are those of the run. The run's own list of pull requests is empty
 * for forks, and what the run left behind is not asked.
 */
export async function findPull(client: Client, run: EarlierRun): Promise<EarlierPull | undefined> {
  const { octokit, owner, repo, ask } = client;
  const from = run.repository?.split('/', 1)[0];
  if (from === undefined || run.branch === '') return undefined;
  const { data } = await ask('looking for the pull request', () =>
    octokit.rest.pulls.list({ owner, repo, state: 'open', head: `${from}:${run.branch}`, per_page: 100 }),
  );
  const found = data.find(({ head }) => head.sha === run.head && head.repo?.full_name === run.repository);
  return found && { number: found.number, target: found.base.ref };
}

/** The archive as it is stored, a zip file; undefined if the run left none. Throws if it has more than `limit` bytes. */
export async function fetchArtifact(
  { octokit, owner, repo, ask }: Client,
  run: EarlierRun,
  name: string,
  limit: number,
): Promise<Buffer | undefined> {
  const { data } = await ask('listing what the run left', () =>
    octokit.rest.actions.listWorkflowRunArtifacts({ owner, repo, run_id: run.id, name, per_page: 100 }),
  );
  const found = data.artifacts.find((one) => one.name === name && !one.expired);
  if (found === undefined) return undefined;
  if (found.size_in_bytes > limit) throw tooLarge(name, limit);
  return await ask('fetching what the run left', async () => {
    const { data: body } = await octokit.request(
      'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
      {
        owner,
        repo,
        artifact_id: found.id,
        archive_format: 'zip',
        // The size that is announced need not be the one that comes.
        request: { parseSuccessResponseBody: false },
      },
    );
    return await readAtMost(body as AsyncIterable<Uint8Array>, limit, name);
  });
}

async function readAtMost(body: AsyncIterable<Uint8Array>, limit: number, name: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > limit) throw tooLarge(name, limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string, limit: number): UpstreamError {
  return new UpstreamError('GitHub', `${name} of the earlier run has more than ${limit} bytes: it is not read`, {
    status: 413,
  });
}
