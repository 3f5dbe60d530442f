import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import addFormats from 'ajv-formats';
import { OpenAPIBackend } from 'openapi-backend';

/** What is read of a schema to make a value of it. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

interface Definition {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Record<string, object>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export interface Incoming {
  readonly method: string;
  readonly path: string;
  readonly query: Record<string, string>;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

export interface Matched {
  readonly id: string;
  readonly params: Readonly<Record<string, string>>;
}

/** GitHub's own OpenAPI document. */
export interface Contract {
  /** Undefined where the document has no such operation. */
  match(request: Incoming): Matched | undefined;
  /** What is wrong with it; empty if nothing. */
  checkRequest(request: Incoming, operation: string): readonly string[];
  checkAnswer(status: number, body: unknown, operation: string): readonly string[];
  /** The value of a schema: what is known, and what is required besides it. */
  fill(schema: string, known: Readonly<Record<string, unknown>>): Record<string, unknown>;
}

const source = join(import.meta.dirname, '../schemas/github-openapi.json');

let opened: Promise<Contract> | undefined;

/** Once in a process; an operation's validators are compiled when it is first used. */
export function openContract(): Promise<Contract> {
  opened ??= load();
  return opened;
}

async function load(): Promise<Contract> {
  const text = readFileSync(source, 'utf8');
  const { schemas } = (JSON.parse(text) as Definition).components;
  const backend = new OpenAPIBackend({
    definition: JSON.parse(text) as Definition,
    quick: true,
    ajvOpts: { strict: false, allErrors: true },
    customizeAjv: (ajv) => addFormats.default(ajv),
  });
  await backend.init();
  const { router, validator } = backend;
  return {
    match(request) {
      const operation = router.matchOperation(request);
      if (operation?.operationId === undefined) return undefined;
      const { params } = router.parseRequest(request, operation) as { params: Record<string, string> };
      return { id: operation.operationId, params };
    },
    checkRequest: (request, operation) => tell(validator.validateRequest(request, operation).errors),
    checkAnswer: (status, body, operation) => tell(validator.validateResponse(body, operation, status).errors),
    fill: (name, known) => fill(schemas, { $ref: `#/components/schemas/${name}` }, known) as Record<string, unknown>,
  };
}

function tell(
  errors: readonly { readonly instancePath: string; readonly message?: string }[] | null | undefined,
): readonly string[] {
  return (errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`.trim());
}

function fill(schemas: Readonly<Record<string, Schema>>, schema: Schema, known: unknown): unknown {
  if (schema.$ref !== undefined) return fill(schemas, schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, known);
  if (known === null || (known === undefined && schema.nullable)) return null;
  const [choice] = schema.oneOf ?? schema.anyOf ?? schema.allOf ?? [];
  if (choice && schema.properties === undefined) return fill(schemas, choice, known);
  if (Array.isArray(known) && schema.items) {
    const { items } = schema;
    return known.map((one) => fill(schemas, items, one));
  }
  if (schema.properties === undefined || (known !== undefined && typeof known !== 'object')) {
    return known === undefined ? plain(schema) : known;
  }
  const result: Record<string, unknown> = { ...known };
  const { properties, required = [] } = schema;
  for (const [name, property] of Object.entries(properties)) {
    if (result[name] === undefined && !required.includes(name)) delete result[name];
    else result[name] = fill(schemas, property, result[name]);
  }
  return result;
}

function plain({ type, format, enum: choices }: Schema): unknown {
  if (choices) return choices[0];
  if (type === 'integer' || type === 'number') return 0;
  if (type === 'boolean') return false;
  if (type === 'array') return [];
  if (type === 'object' || type === undefined) return {};
  if (format === 'date-time') return new Date(0).toISOString();
  return format === 'uri' ? 'https://github.test/' : '';
}
