import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml';
import type { Job, Permissions, Scalar, Scalars, Step, Workflow } from './model.ts';

/** Loads the `yaml` package: import it lazily. Undefined if the text is no YAML, or neither a workflow nor an action. */
export function parseYamlWorkflow(text: string): Workflow | undefined {
  const document = parseDocument(text, { logLevel: 'silent', stringKeys: true });
  if (document.errors.length > 0) return undefined;
  return new Reader(document).workflow();
}

/** Anchors are resolved, as GitHub does; an expansion cannot recur, because only known places are looked at. */
class Reader {
  readonly #document: Document;

  constructor(document: Document) {
    this.#document = document;
  }

  workflow(): Workflow | undefined {
    const top = this.#map(this.#document.contents);
    const jobs = this.#get(top, 'jobs');
    if (jobs !== undefined) return this.#ofJobs(top, jobs);
    const runs = this.#get(top, 'runs');
    if (runs === undefined) return undefined;
    const job: Job = {
      name: { value: 'runs', start: 0, end: 0 },
      condition: '',
      env: new Map(),
      steps: this.#steps(this.#get(runs, 'steps')),
    };
    const textInputs = new Set(this.#entries(this.#get(top, 'inputs')).map(([key]) => key.value.toLowerCase()));
    return { kind: 'action', triggers: new Set(), textInputs, env: new Map(), jobs: [job] };
  }

  #ofJobs(top: Node | undefined, jobs: Node): Workflow {
    const on = this.#get(top, 'on') ?? this.#get(top, 'true');
    return {
      kind: 'workflow',
      triggers: new Set(this.#names(on)),
      textInputs: this.#textInputs(this.#get(this.#get(on, 'workflow_call'), 'inputs')),
      permissions: this.#permissions(this.#get(top, 'permissions')),
      env: this.#scalars(this.#get(top, 'env')),
      jobs: this.#entries(jobs).map(([name, job]) => this.#job(name, job)),
    };
  }

  #job(name: Scalar, node: Node | undefined): Job {
    return {
      name,
      uses: this.#scalar(this.#get(node, 'uses')),
      condition: this.#scalar(this.#get(node, 'if'))?.value ?? '',
      permissions: this.#permissions(this.#get(node, 'permissions')),
      env: this.#scalars(this.#get(node, 'env')),
      steps: this.#steps(this.#get(node, 'steps')),
    };
  }

  #steps(node: Node | undefined): Step[] {
    const steps = this.#resolve(node);
    if (!isSeq(steps)) return [];
    return steps.items.map((item) => {
      const step = item as Node;
      return {
        uses: this.#scalar(this.#get(step, 'uses')),
        run: this.#scalar(this.#get(step, 'run')),
        condition: this.#scalar(this.#get(step, 'if'))?.value ?? '',
        with: this.#scalars(this.#get(step, 'with')),
        env: this.#scalars(this.#get(step, 'env')),
      };
    });
  }

  #permissions(node: Node | undefined): Permissions | undefined {
    if (node === undefined) return undefined;
    const all = this.#scalar(node);
    return { ...(all === undefined ? {} : { all }), scopes: this.#scalars(node) };
  }

  /** A number or a boolean needs no quoting; a string and a choice of strings do. */
  #textInputs(node: Node | undefined): ReadonlySet<string> {
    const text = this.#entries(node).filter(([, input]) => {
      const type = this.#scalar(this.#get(input, 'type'))?.value ?? 'string';
      return type === 'string';
    });
    return new Set(text.map(([key]) => key.value.toLowerCase()));
  }

  /** `on: push`, `on: [push]` and `on: {push: …}` alike. */
  #names(node: Node | undefined): string[] {
    const resolved = this.#resolve(node);
    if (isSeq(resolved)) return resolved.items.flatMap((item) => this.#scalar(item as Node)?.value ?? []);
    if (isMap(resolved)) return this.#entries(resolved).map(([key]) => key.value);
    return this.#scalar(resolved)?.value.split(' ') ?? [];
  }

  #scalars(node: Node | undefined): Scalars {
    const scalars = new Map<string, Scalar>();
    for (const [key, value] of this.#entries(node)) {
      const scalar = this.#scalar(value);
      if (scalar !== undefined) scalars.set(key.value.toLowerCase(), scalar);
    }
    return scalars;
  }

  #entries(node: Node | undefined): (readonly [Scalar, Node | undefined])[] {
    return (this.#map(node)?.items ?? []).flatMap((pair) => {
      const key = this.#scalar(pair.key as Node);
      return key === undefined ? [] : [[key, this.#resolve(pair.value as Node | null)] as const];
    });
  }

  #get(node: Node | undefined, name: string): Node | undefined {
    return this.#entries(node).find(([key]) => key.value === name)?.[1];
  }

  #scalar(node: Node | undefined): Scalar | undefined {
    const resolved = this.#resolve(node);
    if (!isScalar(resolved) || !resolved.range) return undefined;
    const { value, range } = resolved;
    return value === null
      ? undefined
      : { value: String(value as string | number | bigint | boolean | Date), start: range[0], end: range[1] };
  }

  #map(node: Node | null | undefined): YAMLMap | undefined {
    const resolved = this.#resolve(node);
    return isMap(resolved) ? resolved : undefined;
  }

  #resolve(node: Node | null | undefined): Node | undefined {
    return (isAlias(node) ? node.resolve(this.#document) : node) ?? undefined;
  }
}
