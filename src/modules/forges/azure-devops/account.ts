import { z } from 'zod';
import type { Rights } from '../forge.ts';
import type { Client } from './client.ts';

const connection = z.object({
  authenticatedUser: z.object({ id: z.string(), providerDisplayName: z.string().nullish() }),
});

type Account = z.infer<typeof connection>['authenticatedUser'];

/** Whose the token is. */
export async function fetchAccount({ ask }: Client): Promise<Account> {
  // It has been in preview for ever, and wants that said.
  const query = { 'api-version': '7.1-preview' };
  const request = { what: 'asking whose the token is', path: '/_apis/connectionData', query };
  return (await ask(connection, request)).authenticatedUser;
}

/** Asks who the token is for, and whether it sees the repository; what it may do there, Azure DevOps does not tell. */
export async function fetchRights(client: Client): Promise<Rights> {
  await client.read(z.unknown(), { what: 'asking for the repository', path: '' });
  const { id, providerDisplayName } = await fetchAccount(client);
  return { login: providerDisplayName ?? id, write: undefined };
}
