import { exec, type Ran } from '../../../lib/exec.ts';
import { makeTemporaryFolder, removeTemporaryFolder, writeInto } from '../../../lib/scratch.ts';
import { toolEnvironment } from '../../../lib/tool-environment.ts';
import { type Answer, type Complete, ProviderError } from '../provider.ts';
import { schemaPrompt } from '../sdk/schema-prompt.ts';
import type { Agent } from './agents.ts';

const maxOutput = 4 * 1024 * 1024;
/** The signal of the question ends it sooner. */
const timeout = 30 * 60_000;
const mostShown = 300;

/** An agent as a model: it runs in an empty folder, with a cleaned environment. */
export function askAgent(agent: Agent, model: string, env: NodeJS.ProcessEnv): Complete {
  return async (question) => {
    const text = `${schemaPrompt(question)}\n\n${question.prompt}`;
    const [empty, own] = [makeTemporaryFolder(), makeTemporaryFolder()];
    try {
      const files = Object.entries(agent.files ?? {});
      for (const [name, content] of files)
        writeInto(
          own,
          name,
          content.replace('{question}', () => text),
        );
      const ran = await exec(argvOf(agent, model, own), {
        cwd: empty,
        env: toolEnvironment(env, { pass: agent.keys }),
        timeout,
        maxOutput,
        input: files.some(([, content]) => content.includes('{question}')) ? '' : text,
        signal: question.signal,
      });
      if (question.signal.aborted) throw question.signal.reason;
      return toAnswer(agent, ran);
    } finally {
      removeTemporaryFolder(empty);
      removeTemporaryFolder(own);
    }
  };
}

function argvOf({ argv, model: choice }: Agent, model: string, own: string): readonly string[] {
  const [program = '', ...rest] = argv.map((one) => one.replace('{folder}', () => own));
  const chosen = model === '' ? [] : choice.map((one) => one.replace('{model}', () => model));
  // Codex takes its options before the dash that stands for standard input.
  return rest.at(-1) === '-' ? [program, ...rest.slice(0, -1), ...chosen, '-'] : [program, ...rest, ...chosen];
}

function toAnswer({ argv, read }: Agent, ran: Ran): Answer {
  const who = argv[0] ?? '';
  const failure = failureOf(ran);
  if (failure !== undefined) throw new ProviderError(failure.trouble, `${who}: ${failure.message}`);
  try {
    return { ...read(ran.stdout), end: 'done' };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new ProviderError('down', `${who}: ${message.slice(0, mostShown)}`, { cause: error });
  }
}

function failureOf(ran: Ran): Pick<ProviderError, 'trouble' | 'message'> | undefined {
  if (ran.failure !== undefined) return { trouble: 'denied', message: `it could not be started: ${ran.failure}` };
  if (ran.timedOut) return { trouble: 'slow', message: 'it took too long' };
  if (ran.truncated) return { trouble: 'invalid', message: 'it printed too much' };
  if (ran.code === 0) return undefined;
  const said = (ran.stderr.trim() || ran.stdout.trim()).slice(-mostShown);
  return { trouble: 'invalid', message: `it ended with ${ran.code ?? ran.signal}${said ? `: ${said}` : ''}` };
}
