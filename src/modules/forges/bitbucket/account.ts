import { z } from 'zod';
import { UpstreamError } from '../../../domain/errors.ts';
import type { Rights } from '../forge.ts';
import type { Client } from './client.ts';

const account = z.object({ uuid: z.string(), display_name: z.string().optional() });

/** Whose the token is; undefined for an access token, which belongs to no person and may not ask. */
export async function fetchAccount({ ask }: Client): Promise<z.infer<typeof account> | undefined> {
  try {
    return await ask(account, { what: 'asking whose the token is', path: '/user' });
  } catch (error) {
    if (!(error instanceof UpstreamError) || error.status !== 403) throw error;
    if (!/scope/i.test(error.message)) return undefined;
    // What a person's token said could not be told from what others said: all would be said again at each run.
    throw new UpstreamError('Bitbucket', `${error.message}; give the token read:user:bitbucket`, { status: 403 });
  }
}

/** Asks who the token is for, and whether it sees the repository; what it may do there, Bitbucket does not tell. */
export async function fetchRights(client: Client): Promise<Rights> {
  await client.read(z.unknown(), { what: 'asking for the repository', path: '' });
  const account = await fetchAccount(client);
  return { login: account ? (account.display_name ?? account.uuid) : 'with an access token', write: undefined };
}
