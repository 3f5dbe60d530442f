import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormatsModule from 'ajv-formats';
import { root } from '../helpers/run.ts';
import type { Asked } from './server.ts';

const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default;

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
}

interface Operation {
  readonly query: Readonly<Record<string, { readonly required: boolean; readonly type: string }>>;
  readonly body?: Schema;
  readonly answers: Readonly<Record<string, Schema | null>>;
}

/** As `scripts/prune-forge-rest.mjs` writes it. */
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly schemas: Readonly<Record<string, Schema>>;
}

/** An operation, found for a request. */
export interface Matched {
  /** `get /user` */
  readonly id: string;
  readonly params: Readonly<Record<string, string>>;
  /** What is wrong with the request. */
  readonly wrong: readonly string[];
  /** What is wrong with an answer. */
  check(status: number, body: unknown): readonly string[];
}

/** Finds operations of a description in `__tests__/schemas`; undefined for what it does not have. */
export function openDescription(file: string, paging: readonly string[] = []): (asked: Asked) => Matched | undefined {
  const document = JSON.parse(readFileSync(join(root, '__tests__/schemas', file), 'utf8')) as Document;
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv as never);
  ajv.addFormat('int16', true);
  ajv.addSchema({ $id: 'api', schemas: document.schemas });
  const wrongBy = (schema: Schema, value: unknown, passed: RegExp): string[] => {
    const validate = ajv.compile(absolute(schema) as object);
    if (validate(value)) return [];
    const errors = (validate.errors ?? []).filter(({ message = '' }) => !passed.test(message));
    return errors.length > 0 ? [ajv.errorsText(errors).slice(0, 2000)] : [];
  };
  const unknownKeys = (schema: Schema, value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap((one) => unknownKeys(plain(schema, document).items ?? {}, one));
    const { properties } = plain(schema, document);
    if (typeof value !== 'object' || value === null || properties === undefined) return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      properties[key] ? unknownKeys(properties[key], inner) : [`there is no property ${key}`],
    );
  };
  const wrongBody = ({ body: schema }: Operation, body: unknown): string[] => {
    if (schema === undefined) return body === undefined ? [] : ['there is a body'];
    // Bitbucket asks for the type of every object, and nobody sends it.
    return [...wrongBy(schema, body, /required property 'type'/), ...unknownKeys(schema, body)];
  };
  return (asked) => {
    for (const [template, item] of Object.entries(document.paths)) {
      const operation = item[asked.method.toLowerCase()];
      const found = operation && toPattern(template).exec(asked.path);
      if (!operation || !found) continue;
      const id = `${asked.method.toLowerCase()} ${template}`;
      return {
        id,
        params: Object.fromEntries(
          Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
        ),
        wrong: [...wrongQuery(operation, asked.query, paging), ...wrongBody(operation, asked.body)],
        check: (status, body) => {
          const schema = operation.answers[status];
          if (schema === undefined) return [`${id} never answers ${status}`];
          return schema === null ? [] : wrongBy(schema, body, /^$/).map((wrong) => `${id}: ${wrong}`);
        },
      };
    }
    return undefined;
  };
}

function toPattern(template: string): RegExp {
  return new RegExp(`^${template.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`, 'i');
}

function wrongQuery({ query }: Operation, asked: URLSearchParams, paging: readonly string[]): string[] {
  const missing = Object.keys(query).filter((name) => query[name]?.required && !asked.has(name));
  const unknown = [...asked].filter(([name, value]) => {
    const known = query[name];
    return known ? known.type === 'integer' && !/^\d+$/.test(value) : !paging.includes(name);
  });
  return [
    ...missing.map((name) => `${name} is missing`),
    ...unknown.map(([name, value]) => `${name}=${value} is not to be`),
  ];
}

/** References as seen from outside the document. */
function absolute(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(absolute);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, key === '$ref' ? `api${String(value)}` : absolute(value)]),
  );
}

/** The schema with all that it is made of. */
function plain(schema: Schema, document: Document): Schema {
  if (schema.$ref !== undefined) return plain(document.schemas[schema.$ref.split('/').at(-1)!]!, document);
  const parts = (schema.allOf ?? []).map((part) => plain(part, document));
  return parts.length === 0
    ? schema
    : { ...schema, properties: Object.assign({}, ...parts.map(({ properties }) => properties), schema.properties) };
}
