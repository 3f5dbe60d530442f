import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormatsModule from 'ajv-formats';
import { root } from '../helpers/run.ts';
import { fill } from './filler.ts';

const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default;

type Schema = Parameters<typeof fill>[0] & { readonly nullable?: boolean };

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Content {
  readonly content?: { readonly 'application/json'?: { readonly schema: Schema } };
  readonly $ref?: string;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter & { readonly $ref?: string })[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const document = JSON.parse(readFileSync(join(root, '__tests__/schemas/github-rest.json'), 'utf8')) as Document;
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true, coerceTypes: false });
addFormats(ajv as never);
ajv.addSchema(document, 'github');

const validators = new Map<string, ValidateFunction>();

function validate(pointer: string, value: unknown): string | undefined {
  const known = validators.get(pointer) ?? ajv.compile({ $ref: `github#${pointer}` });
  validators.set(pointer, known);
  return known(value) ? undefined : ajv.errorsText(known.errors).slice(0, 2000);
}

function resolve(ref: string): Schema {
  const [, , kind = '', name = ''] = ref.split('/');
  return document.components[kind]![name] as Schema;
}

const escapeKey = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');

/** An operation of GitHub's description, found for a request. */
export interface Matched {
  readonly id: string;
  readonly params: Readonly<Record<string, string>>;
  /** What is wrong with the request, by the description. */
  readonly wrong: readonly string[];
  /** The answer with all that the description demands; reports what is wrong with it. */
  complete(status: number, body: unknown, report: (wrong: string) => void): unknown;
}

/** Finds the operation and holds the request against it; undefined for what the description does not have. */
export function match(
  method: string,
  path: string,
  query: Readonly<Record<string, string>>,
  body: unknown,
): Matched | undefined {
  for (const [template, item] of Object.entries(document.paths)) {
    const operation = item[method.toLowerCase()];
    const found = operation && toPattern(template).exec(path);
    if (!operation || !found) continue;
    const pointer = `/paths/${escapeKey(template)}/${method.toLowerCase()}`;
    const params = Object.fromEntries(
      Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
    );
    return {
      id: operation.operationId,
      params,
      wrong: [...wrongQuery(operation, query), ...wrongBody(operation, pointer, body)],
      complete: (status, known, report) => complete(operation, pointer, { status, known, report }),
    };
  }
  return undefined;
}

function toPattern(template: string): RegExp {
  return new RegExp(`^${template.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
}

function wrongQuery({ parameters = [] }: Operation, query: Readonly<Record<string, string>>): string[] {
  const known = parameters.map((one) => (one.$ref === undefined ? one : (resolve(one.$ref) as unknown as Parameter)));
  return Object.entries(query).flatMap(([name, value]) => {
    const parameter = known.find((one) => one.name === name && one.in === 'query');
    if (!parameter) return [`there is no parameter ${name}`];
    const { schema } = parameter;
    const typed = schema.type === 'integer' ? Number(value) : value;
    return ajv.validate({ ...schema, $id: undefined }, typed) ? [] : [`${name}: ${ajv.errorsText()}`];
  });
}

function wrongBody({ requestBody }: Operation, pointer: string, body: unknown): string[] {
  const schema = requestBody?.content?.['application/json']?.schema;
  if (schema === undefined) return body === undefined ? [] : ['there is a body'];
  const wrong = validate(`${pointer}/requestBody/content/application~1json/schema`, body ?? {});
  return [...(wrong === undefined ? [] : [wrong]), ...unknownKeys(schema, body ?? {})];
}

/** GitHub passes over what it does not know; a name with a slip in it is a fault all the same. */
function unknownKeys(schema: Schema, value: unknown): string[] {
  const own = toPlain(schema);
  if (Array.isArray(value)) return own.items ? value.flatMap((one) => unknownKeys(own.items!, one)) : [];
  if (typeof value !== 'object' || value === null || own.properties === undefined) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const property = own.properties?.[key];
    return property ? unknownKeys(property, inner) : [`there is no property ${key}`];
  });
}

interface Told {
  readonly status: number;
  readonly known: unknown;
  readonly report: (wrong: string) => void;
}

function complete({ operationId, responses }: Operation, pointer: string, { status, known, report }: Told): unknown {
  const response = responses[status];
  if (response === undefined) {
    report(`${operationId} never answers ${status}`);
    return known;
  }
  const own = response.$ref === undefined ? response : (resolve(response.$ref) as Content);
  const schema = own.content?.['application/json']?.schema;
  if (schema === undefined) return known;
  const place = response.$ref === undefined ? `${pointer}/responses/${status}` : response.$ref.slice(1);
  const body = overlay(schema, known);
  const wrong = validate(`${place}/content/application~1json/schema`, body);
  if (wrong !== undefined) report(`${operationId} answers ${status}: ${wrong}`);
  return body;
}

/** What the fake knows, over the least that the schema demands. */
function overlay(schema: Schema, known: unknown): unknown {
  const own = toPlain(schema);
  if (known === undefined) return fill(own, resolve);
  if (Array.isArray(known)) return own.items ? known.map((one) => overlay(own.items!, one)) : known;
  if (typeof known !== 'object' || known === null) return known;
  const base = fill({ ...own, nullable: false }, resolve) as Record<string, unknown>;
  const told = Object.entries(known).map(([key, value]) => {
    const property = own.properties?.[key];
    return [key, property ? overlay(property, value) : value];
  });
  return { ...base, ...Object.fromEntries(told) };
}

/** The schema that is referred to, also where it may be null. */
function toPlain(schema: Schema): Schema {
  if (schema.$ref !== undefined) return toPlain(resolve(schema.$ref));
  const choices = schema.allOf ?? schema.anyOf ?? schema.oneOf ?? [];
  const [only, ...others] = choices.filter(({ type }) => type !== 'null');
  return only && others.length === 0 ? toPlain(only) : schema;
}
