import { Ajv, type ValidateFunction } from 'ajv';
import { type Answered, type Asked, Refusal } from './server.ts';

export type Schema = Readonly<Record<string, unknown>>;

/** What a forge's documentation says of one operation. */
export interface Described {
  readonly method: string;
  /** With the parameters in braces; each takes one part of the path, encoded. */
  readonly path: string;
  /** Parameters of the query, those that are sent; others are a violation. */
  readonly query?: Readonly<Record<string, Schema>>;
  readonly body?: Schema;
  /** By status; undefined: without a body. */
  readonly answers: Readonly<Record<number, Schema | undefined>>;
}

export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** As described. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** An object of which nothing but `properties` is sent or answered; all but `optional` are there. */
export function object(properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', additionalProperties: false, properties, required };
}

export const string: Schema = { type: 'string' };
export const integer: Schema = { type: 'integer' };
export const boolean: Schema = { type: 'boolean' };
export const sha: Schema = { type: 'string', pattern: '^[0-9a-f]{40}$' };
export const list = (items: Schema): Schema => ({ type: 'array', items });
export const nullable = (schema: Schema): Schema => ({ anyOf: [{ type: 'null' }, schema] });

const ajv = new Ajv({ strict: false, allErrors: true });
/** Of the query all is text. */
const coercing = new Ajv({ strict: false, coerceTypes: true });
const compiled = new Map<Schema, ValidateFunction>();

function wrongWith(schema: Schema, value: unknown): string | undefined {
  const validate = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate);
  return validate(value) ? undefined : ajv.errorsText(validate.errors).slice(0, 1000);
}

/** A request that is held against a description, and what it is answered with. */
export interface Held<Name> {
  readonly asked: Asked;
  /** As the description has it. */
  readonly path: string;
  readonly report: (wrong: string) => void;
  readonly run: (name: Name, call: Call) => Answered;
}

/** Holds requests and answers against a description; a request that is wrong is refused with `status`. */
export function heldTo<Name extends string>(
  described: Readonly<Record<Name, Described>>,
  status: number,
): (held: Held<Name>) => Answered {
  const patterns = (Object.keys(described) as Name[]).map((name) => ({
    name,
    pattern: toPattern(described[name].path),
  }));
  return ({ asked, path, report, run }) => {
    const found = patterns.find(({ name, pattern }) => described[name].method === asked.method && pattern.test(path));
    if (found === undefined) {
      report(`The description does not have ${asked.method} ${path}`);
      throw new Refusal(404, 'Not Found');
    }
    const { name, pattern } = found;
    const operation = described[name];
    const wrong = [...wrongQuery(operation, asked.query), ...wrongBody(operation, asked.body)];
    if (wrong.length > 0) {
      report(`${name}: ${wrong.join('; ')}`);
      throw new Refusal(status, `${name}: ${wrong.join('; ')}`);
    }
    const groups = Object.entries(pattern.exec(path)?.groups ?? {});
    const params = Object.fromEntries(groups.map(([key, value]) => [key, decodeURIComponent(value)]));
    const answered = run(name, { params, query: asked.query, body: (asked.body ?? {}) as Call['body'] });
    for (const one of wrongAnswer(operation, answered)) report(`${name} answers ${answered.status}: ${one}`);
    return answered;
  };
}

function toPattern(template: string): RegExp {
  return new RegExp(`^${template.replace(/[.[\]]/g, '\\$&').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
}

function wrongQuery({ query = {} }: Described, sent: URLSearchParams): string[] {
  return [...new Set(sent.keys())].flatMap((name) => {
    const schema = query[name];
    if (schema === undefined) return [`there is no parameter ${name}`];
    const values = sent.getAll(name);
    const value = schema['type'] === 'array' ? values : values[0];
    return coercing.validate(schema, value) ? [] : [`${name}: ${coercing.errorsText()}`];
  });
}

function wrongBody({ body: schema }: Described, body: unknown): string[] {
  if (schema === undefined) return body === undefined ? [] : ['there is a body'];
  return [wrongWith(schema, body ?? {}) ?? []].flat();
}

function wrongAnswer({ answers }: Described, { status, body, text }: Answered): string[] {
  if (!(status in answers)) return ['it never does'];
  const schema = answers[status];
  if (schema === undefined) return body === undefined ? [] : ['there is a body'];
  return [wrongWith(schema, text ?? body) ?? []].flat();
}
