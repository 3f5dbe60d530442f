import { z } from 'zod';
import { UpstreamError } from '../../../domain/errors.ts';
import type { Rights } from '../forge.ts';
import type { Client } from './client.ts';

const answer = z.object({
  viewer: z.object({ login: z.string() }),
  repository: z.object({ viewerPermission: z.string().nullable() }).nullable(),
});

/** https://docs.github.com/en/graphql/reference/enums#repositorypermission */
const writers: readonly string[] = ['ADMIN', 'MAINTAIN', 'WRITE'];

const query = `query ($owner: String!, $repo: String!) {
  viewer { login }
  repository(owner: $owner, name: $repo) { viewerPermission }
}`;

/** Asks who the token is for, and changes nothing. Throws {@link UpstreamError}, with status 404 if it does not see the repository. */
export async function fetchRights({ octokit, owner, repo, ask }: Client): Promise<Rights> {
  const told = await ask('asking for the rights of the token', async () =>
    answer.parse(await octokit.graphql(query, { owner, repo })),
  );
  if (told.repository === null)
    throw new UpstreamError('GitHub', `the token does not see ${owner}/${repo}`, { status: 404 });
  const permission = told.repository.viewerPermission;
  return { login: told.viewer.login, write: permission === null ? undefined : writers.includes(permission) };
}
