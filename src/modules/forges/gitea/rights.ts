import { z } from 'zod';
import type { Rights } from '../forge.ts';
import type { Client } from './client.ts';

const user = z.object({ id: z.int(), login: z.string() });
const repository = z.object({ permissions: z.object({ push: z.boolean() }) });

/** Whose the token is. */
export async function fetchUser({ ask }: Client): Promise<z.infer<typeof user>> {
  return user.parse((await ask({ what: 'asking whose the token is', path: '/user' })).data);
}

/** Asks who the token is for, and changes nothing. */
export async function fetchRights(client: Client): Promise<Rights> {
  const { login } = await fetchUser(client);
  const found = await client.inRepository({ what: 'asking for the rights of the token', path: '' });
  return { login, write: repository.parse(found).permissions.push };
}
