import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  buildSchema,
  type DocumentNode,
  execute,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql';
import { queries } from './graphql-queries.ts';
import { mutations } from './graphql-mutations.ts';
import type { Account } from './types.ts';
import type { World } from './world.ts';

export interface GraphqlRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

export interface GraphqlAnswer {
  readonly body: Readonly<Record<string, unknown>>;
  /** What is not as the schema says, in the question or in the answer. */
  readonly violations: readonly string[];
}

let schema: GraphQLSchema | undefined;

/** GitHub's own schema. It is long: it is read when it is first needed. */
function openSchema(): GraphQLSchema {
  const source = createRequire(import.meta.url).resolve('@octokit/graphql-schema/schema.graphql');
  schema ??= buildSchema(readFileSync(source, 'utf8'), { assumeValid: true });
  return schema;
}

/** False also for what cannot be parsed. */
export function isMutation(body: unknown): boolean {
  const { query, operationName } = (body ?? {}) as Partial<GraphqlRequest>;
  try {
    return getOperationAST(parse(String(query)), operationName)?.operation === 'mutation';
  } catch {
    return false;
  }
}

/** GitHub answers 200 also where something is wrong. */
export async function answerGraphql(world: World, account: Account, request: GraphqlRequest): Promise<GraphqlAnswer> {
  const { query, variables, operationName } = request;
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch (error) {
    return wrong([{ message: (error as Error).message }]);
  }
  const errors = validate(openSchema(), document);
  if (errors.length > 0) return wrong(errors.map((error) => error.toJSON()));
  const { data, errors: failed = [] } = await execute({
    schema: openSchema(),
    document,
    rootValue: { ...queries(world, account), ...mutations(world, account) },
    ...(variables && { variableValues: variables }),
    ...(operationName !== undefined && { operationName }),
  });
  const told = failed.map((error) => error.toJSON());
  // What a resolver refuses has a type. Whatever else fails is a variable, or an answer, that the schema does not allow.
  const violations = told.filter(({ extensions }) => extensions?.['type'] === undefined);
  return {
    body: { data: data ?? null, ...(told.length > 0 && { errors: told.map(typed) }) },
    violations: violations.map(({ message }) => `graphql: ${message}`),
  };
}

function wrong(errors: readonly GraphQLFormattedError[]): GraphqlAnswer {
  return { body: { errors }, violations: errors.map(({ message }) => `graphql: ${message}`) };
}

function typed({ extensions, ...error }: GraphQLFormattedError): Record<string, unknown> {
  const type = extensions?.['type'];
  return type === undefined ? error : { type, ...error };
}
