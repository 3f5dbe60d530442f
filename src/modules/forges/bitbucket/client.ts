import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { Build } from '../../../domain/build.ts';
import { openRest, type RestOptions, type RestRequest, readAs } from '../../../lib/rest.ts';
import { sendThrough } from '../../../lib/send-through.ts';

/** How a repository is spoken to. Paths are within it, but for those of `ask`. */
export interface Client {
  /** `workspace/name`. */
  readonly repository: string;
  readonly ask: <T>(schema: z.ZodType<T>, request: RestRequest) => Promise<T>;
  readonly read: <T>(schema: z.ZodType<T>, request: RestRequest) => Promise<T>;
  /** All pages of a list; the schema is that of an item. */
  readonly list: <T>(schema: z.ZodType<T>, request: RestRequest) => Promise<readonly T[]>;
  readonly write: (request: RestRequest) => Promise<void>;
  /** A word that only a holder of the token can make of the text; 16 hexadecimal digits. */
  readonly seal: (text: string) => string;
}

type Place = Pick<Build, 'api' | 'repository'>;

const who = 'Bitbucket';

/** A token with a colon is a person's, with the mail address in front; others are access tokens of a repository. */
export function openClient({ api, repository }: Place, token: string): Client {
  const basic = `Basic ${Buffer.from(token).toString('base64')}`;
  const authorization = token.includes(':') ? basic : `Bearer ${token}`;
  const seal = (text: string): string => createHmac('sha256', token).update(text).digest('hex').slice(0, 16);
  return toClient({ api: api.replace(/\/$/, ''), headers: { authorization } }, repository, seal);
}

/** Where Pipelines take reports of their own builds without a token: by plain HTTP, which the proxy signs. */
export function openProxied({ api, repository }: Place, proxy: string): Client {
  const plain = api.replace(/\/$/, '').replace(/^https:/, 'http:');
  return toClient({ api: plain, headers: {}, send: sendThrough(proxy) }, repository, () => '');
}

const page = z.object({ values: z.array(z.unknown()), next: z.string().optional() });

function toClient(options: Omit<RestOptions, 'who'>, repository: string, seal: Client['seal']): Client {
  const rest = openRest({ who, ...options });
  const within = `/repositories/${repository.split('/').map(encodeURIComponent).join('/')}`;
  const toPath = ({ path, ...other }: RestRequest): RestRequest => ({ ...other, path: within + path });
  const ask: Client['ask'] = async (schema, request) => readAs(schema, (await rest(request)).data, who, request.what);
  return {
    repository,
    seal,
    ask,
    read: (schema, request) => ask(schema, toPath(request)),
    list: async (schema, request) => {
      const all: unknown[] = [];
      for (let next: RestRequest | undefined = toPath(request); next !== undefined; ) {
        const found: z.infer<typeof page> = await ask(page, next);
        all.push(...found.values);
        // The token goes to nobody else, whatever the answer names.
        const more = found.next?.startsWith(`${options.api}/`) ? found.next.slice(options.api.length) : undefined;
        next = more === undefined ? undefined : { what: request.what, path: more };
      }
      return readAs(schema.array(), all, who, request.what);
    },
    write: async (request) => void (await rest(toPath(request))),
  };
}
