import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { Build } from '../../../domain/build.ts';
import { openRest, type Rest, type RestOptions } from '../../../lib/rest.ts';
import { sendThrough } from '../../../lib/send-through.ts';

/** A repository, and how it is spoken to. */
export interface Client {
  readonly rest: Rest;
  /** The base address of the API. */
  readonly api: string;
  /** The path of the repository. */
  readonly repo: string;
  /** `workspace/name`. */
  readonly repository: string;
  /** A word that only a holder of the token can make of the text; 16 hexadecimal digits. */
  readonly seal: (text: string) => string;
}

/** A token with a colon is a person's, with the mail address in front; others are access tokens of a repository. */
export function openClient({ api, repository }: Pick<Build, 'api' | 'repository'>, token: string): Client {
  const basic = `Basic ${Buffer.from(token).toString('base64')}`;
  const authorization = token.includes(':') ? basic : `Bearer ${token}`;
  const seal = (text: string): string => createHmac('sha256', token).update(text).digest('hex').slice(0, 16);
  return toClient({ api: api.replace(/\/$/, ''), headers: { authorization } }, repository, seal);
}

/** Where Pipelines take reports of their own builds without a token: by plain HTTP, which the proxy signs. */
export function openProxied({ api, repository }: Pick<Build, 'api' | 'repository'>, proxy: string): Client {
  const plain = api.replace(/\/$/, '').replace(/^https:/, 'http:');
  return toClient({ api: plain, headers: {}, send: sendThrough(proxy) }, repository, () => '');
}

function toClient(options: Omit<RestOptions, 'who'>, repository: string, seal: Client['seal']): Client {
  const path = repository.split('/').map(encodeURIComponent).join('/');
  const rest = openRest({ who: 'Bitbucket', ...options });
  return { rest, api: options.api, repository, seal, repo: `/repositories/${path}` };
}

const page = z.object({ values: z.array(z.unknown()), next: z.string().optional() });

/** All of a list, page by page. */
export async function fetchAll({ rest, api }: Client, what: string, path: string): Promise<unknown[]> {
  const all: unknown[] = [];
  for (let next: string | undefined = path; next !== undefined; ) {
    const { data } = await rest({ what, path: next });
    const found = page.parse(data);
    all.push(...found.values);
    // The token goes to nobody else, whatever the answer names.
    next = found.next?.startsWith(`${api}/`) ? found.next.slice(api.length) : undefined;
  }
  return all;
}
