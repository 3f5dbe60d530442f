import { parse } from 'yaml';

/*
 * What each CI makes of its file: the scripts that its runner would start, with what the file adds to their environment.
 * Only what the blueprints use is understood; anything else is an error, so that no test passes over it.
 */

export interface Script {
  readonly text: string;
  readonly env: Readonly<Record<string, string>>;
  /** The shell and its arguments, as the runner starts it. */
  readonly shell: readonly string[];
}

type Values = Readonly<Record<string, string>>;
type Step = Readonly<Record<string, unknown>>;

const bash = ['bash', '-e', '-o', 'pipefail'] as const;

/** `<< parameters.x >>`, or the same of another syntax, wherever it stands. */
function replaceIn<T>(value: T, pattern: RegExp, toText: (name: string) => string): T {
  const json = JSON.stringify(value);
  const replaced = json.replace(pattern, (_, name: string) => JSON.stringify(toText(name)).slice(1, -1));
  return JSON.parse(replaced) as T;
}

interface OrbPart {
  readonly parameters: Readonly<Record<string, { readonly default: unknown }>>;
  readonly steps: readonly Step[];
}

/** CircleCI: a workflow of one job of an orb that stands in the file. `pipeline`: the values that a pipeline knows. */
export function circleciScripts(text: string, pipeline: Values): readonly Script[] {
  const config = parse(text) as {
    orbs: { kempt: { jobs: { check: OrbPart }; commands: { kempt: OrbPart } } };
    workflows: { kempt: { jobs: [{ 'kempt/check': Values }] } };
  };
  const { jobs, commands } = config.orbs.kempt;
  const asked = config.workflows.kempt.jobs[0]['kempt/check'];
  const given = replaceIn(asked, /<< pipeline\.([\w.]+) >>/g, (name) => pipeline[name] ?? '<nil>');
  const ran = expand(jobs.check, given).flatMap((step) => {
    if (step['kempt'] !== undefined) return expand(commands.kempt, step['kempt'] as Values);
    return known(step, ['checkout', 'restore_cache', 'save_cache', 'store_test_results', 'store_artifacts']);
  });
  return ran.map((step) => {
    const { command, environment } = step['run'] as { command: string; environment: Values };
    return { text: command, env: toStrings(environment), shell: bash };
  });
}

function expand({ parameters, steps }: OrbPart, given: Values): readonly Step[] {
  const wrong = Object.keys(given).filter((name) => !Object.hasOwn(parameters, name));
  if (wrong.length > 0) throw new Error(`No parameters of the orb: ${wrong.join(', ')}`);
  return replaceIn(steps, /<< parameters\.([\w-]+) >>/g, (name) => String(given[name] ?? parameters[name]?.default));
}

/** Nothing of a step that the runner itself does. Throws if it is none of those. */
function known(step: Step, names: readonly string[]): never[] {
  const name = Object.keys(step)[0] ?? '';
  if (!names.includes(name)) throw new Error(`What is ${name}?`);
  return [];
}

function toStrings(env: Readonly<Record<string, unknown>>): Values {
  return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, String(value)]));
}

/** Bitbucket: the steps for a pull request, or for the branch main. The lines of a script share one shell. */
export function bitbucketScripts(text: string, ofPull: boolean): readonly Script[] {
  type Steps = readonly { step: { script: readonly string[] } }[];
  const { pipelines } = parse(text) as {
    pipelines: { 'pull-requests': { '**': Steps }; branches: { main: Steps } };
  };
  const steps = ofPull ? pipelines['pull-requests']['**'] : pipelines.branches.main;
  return steps.map(({ step }) => ({ text: step.script.join('\n'), env: {}, shell: bash }));
}

/** Azure: a pipeline that uses the template. Its bash gets no -e. */
export function azureScripts(pipeline: string, template: string): readonly Script[] {
  const { steps: used } = parse(pipeline) as { steps: readonly (Step & { parameters?: Values })[] };
  const { parameters, steps } = parse(template) as {
    parameters: readonly { name: string; type: string; default: unknown }[];
    steps: readonly Step[];
  };
  const given = used.find((step) => step['template'] === 'ci/kempt.yml')?.parameters ?? {};
  const values = Object.fromEntries(parameters.map((one) => [one.name, given[one.name] ?? String(one.default)]));
  const wrong = Object.keys(given).filter((name) => !Object.hasOwn(values, name));
  if (wrong.length > 0) throw new Error(`No parameters of the template: ${wrong.join(', ')}`);
  return steps.flatMap((step) => {
    if (step['bash'] === undefined) return known(step, ['task']);
    const filled = replaceIn(step, /\$\{\{ (?:lower\()?parameters\.(\w+)\)? \}\}/g, (name) => {
      if (!Object.hasOwn(values, name)) throw new Error(`No parameter of the template: ${name}`);
      return values[name] ?? '';
    });
    // A variable that is not there stays as it is written.
    const env = replaceIn(toStrings(filled['env'] as object as Values), /\$\(System\.AccessToken\)/g, () => '');
    return [{ text: String(filled['bash']), env, shell: ['bash', '--noprofile', '--norc'] }];
  });
}

/** Jenkins: what stands between `sh '''` and `'''`, as Groovy reads it, with the environment of the pipeline. */
export function jenkinsScripts(text: string): readonly Script[] {
  const env = Object.fromEntries(
    [...text.matchAll(/^ {4}(KEMPT_\w+) = '([^']*)'$/gm)].map(([, name, value]) => [name, value]),
  );
  const library = libraryEnvironment(text);
  const scripts = [...text.matchAll(/sh '''\n([\s\S]*?)'''/g)].map(([, script]) => script!.replaceAll('\\\n', ''));
  return scripts.map((script) => ({ text: script, env: { ...(env as Values), ...library }, shell: ['sh', '-xe'] }));
}

/** A shared library: its settings by default, and the variables that are made from them. */
function libraryEnvironment(text: string): Values {
  const settings = Object.fromEntries(
    [...text.matchAll(/^ {4}(\w+): '?([^',]*)'?,$/gm)].map(([, name, value]) => [name, value]),
  );
  const made = [...text.matchAll(/^ {4}"(KEMPT_\w+)=\$\{settings\.(\w+)\}",$/gm)];
  return Object.fromEntries(made.map(([, name, setting]) => [name, settings[setting!] ?? '']));
}

/** Buildkite: one dollar sign is its own, two are one for the shell. */
export function buildkiteScripts(text: string): readonly Script[] {
  const { steps } = parse(text) as { steps: readonly { command: string; env: Values }[] };
  return steps.map(({ command, env }) => {
    if (/(?<!\$)(?:\$\$)*\$(?!\$)/.test(command))
      throw new Error('Buildkite would fill in what is meant for the shell');
    return { text: command.replaceAll('$$', '$'), env, shell: ['bash', '-e'] };
  });
}

/** Woodpecker: fills in `${…}` of its own; secrets are not there. */
export function woodpeckerScripts(text: string, values: Values): readonly Script[] {
  const filled = text.replace(/\$\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  const { steps } = parse(filled) as {
    steps: readonly { commands: readonly string[]; environment: Readonly<Record<string, unknown>> }[];
  };
  return steps.map(({ commands, environment }) => {
    const plain = Object.entries(environment).filter(([, value]) => typeof value === 'string');
    return { text: commands.join('\n'), env: toStrings(Object.fromEntries(plain)), shell: ['sh', '-e'] };
  });
}
