/** A part of a JSON schema, as OpenAPI 3.0 has it. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

const byFormat: Readonly<Record<string, string>> = {
  uri: 'https://github.test/x',
  'date-time': '2026-11-01T00:00:00Z',
};

/** The least value that a schema allows: what the fake has no opinion on. */
export function fill(schema: Schema, resolve: (ref: string) => Schema): unknown {
  if (schema.$ref !== undefined) return fill(resolve(schema.$ref), resolve);
  if (schema.enum) return schema.enum[0];
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => fill(part, resolve)));
  if (schema.nullable) return null;
  const [choice] = schema.oneOf ?? schema.anyOf ?? [];
  if (choice && schema.type === undefined) return fill(choice, resolve);
  switch (schema.type) {
    case 'array':
      return [];
    case 'null':
      return null;
    case 'boolean':
      return false;
    case 'integer':
    case 'number':
      return 1;
    case 'string':
      return byFormat[schema.format ?? ''] ?? 'x';
    default:
      return Object.fromEntries(
        (schema.required ?? []).map((key) => [key, fill(schema.properties?.[key] ?? {}, resolve)]),
      );
  }
}
