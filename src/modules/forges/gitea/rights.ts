import { z } from 'zod';
import type { Rights } from '../forge.ts';
import type { Client } from './client.ts';

const user = z.object({ id: z.int(), login: z.string() });
const repository = z.object({ permissions: z.object({ push: z.boolean() }) });

/** Whose the token is. */
export async function fetchUser({ ask }: Client): Promise<z.infer<typeof user>> {
  return await ask(user, { what: 'asking whose the token is', path: '/user' });
}

/** Asks who the token is for, and changes nothing. */
export async function fetchRights(client: Client): Promise<Rights> {
  const { login } = await fetchUser(client);
  const { permissions } = await client.read(repository, { what: 'asking for the rights of the token', path: '' });
  return { login, write: permissions.push };
}
