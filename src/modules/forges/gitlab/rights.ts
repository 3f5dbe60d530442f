import { z } from 'zod';
import type { Rights } from '../forge.ts';
import type { Client } from './client.ts';

const user = z.object({ id: z.int(), username: z.string() });
const access = z.object({ access_level: z.int() }).nullish();
const project = z.object({ permissions: z.object({ project_access: access, group_access: access }) });

/** Developer: https://docs.gitlab.com/api/access_requests/#valid-access-levels */
const developer = 30;

/** Whose the token is. */
export async function fetchUser({ ask }: Client): Promise<z.infer<typeof user>> {
  return await ask(user, { what: 'asking whose the token is', path: '/user' });
}

const self = z.object({ scopes: z.array(z.string()) });

/** Asks who the token is for, and changes nothing. */
export async function fetchRights(client: Client): Promise<Rights> {
  const { username } = await fetchUser(client);
  const what = 'asking for the scopes of the token';
  const { scopes } = await client.ask(self, { what, path: '/personal_access_tokens/self' });
  const { permissions } = await client.read(project, { what: 'asking for the rights of the token', path: '' });
  const { project_access: own, group_access: group } = permissions;
  const level = Math.max(own?.access_level ?? 0, group?.access_level ?? 0);
  return { login: username, write: level >= developer && scopes.includes('api') };
}
