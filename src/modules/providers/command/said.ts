import { z } from 'zod';
import type { Usage } from '../../../domain/completion.ts';

/** What an agent has answered; one that does not count its tokens is taken to have used none. */
export interface Said {
  readonly text: string;
  readonly usage: Usage;
}

const nothing: Usage = { input: 0, cached: 0, output: 0, reasoning: 0 };
const count = z.int().nonnegative().default(0);

const claude = z.object({
  is_error: z.boolean().default(false),
  result: z.string(),
  usage: z
    .object({
      input_tokens: count,
      cache_creation_input_tokens: count,
      cache_read_input_tokens: count,
      output_tokens: count,
    })
    .optional(),
});

/** `claude --output-format json`: one object. */
export function readClaude(stdout: string): Said {
  const { is_error: failed, result, usage } = claude.parse(JSON.parse(stdout));
  if (failed) throw new Error(result);
  if (usage === undefined) return { text: result, usage: nothing };
  const { input_tokens: fresh, cache_creation_input_tokens: written, cache_read_input_tokens: cached } = usage;
  const input = fresh + written + cached;
  return { text: result, usage: { input, cached, written, output: usage.output_tokens, reasoning: 0 } };
}

const codexEvent = z.object({
  type: z.string(),
  message: z.string().optional(),
  error: z.object({ message: z.string() }).optional(),
  item: z.object({ type: z.string().optional(), text: z.string().optional() }).optional(),
  usage: z
    .object({ input_tokens: count, cached_input_tokens: count, output_tokens: count, reasoning_output_tokens: count })
    .optional(),
});

/** `codex exec --json`: an event a line, the last message being the answer. */
export function readCodex(stdout: string): Said {
  const events = stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => codexEvent.parse(JSON.parse(line)));
  const failed = events.find(({ type }) => type === 'turn.failed');
  if (failed) throw new Error(failed.error?.message ?? 'the turn has failed');
  const said = events.findLast(({ item }) => item?.type === 'agent_message')?.item?.text;
  if (said === undefined) throw new Error('there is no message in what it printed');
  const used = events.findLast(({ usage }) => usage)?.usage;
  if (used === undefined) return { text: said, usage: nothing };
  const { input_tokens: input, cached_input_tokens: cached, output_tokens: output } = used;
  return { text: said, usage: { input, cached, output, reasoning: used.reasoning_output_tokens } };
}

const gemini = z.object({
  response: z.string().nullish(),
  error: z.object({ message: z.string() }).optional(),
  stats: z
    .object({
      models: z
        .record(
          z.string(),
          z.object({ tokens: z.object({ prompt: count, cached: count, candidates: count, thoughts: count }) }),
        )
        .default({}),
    })
    .optional(),
});

/** `gemini --output-format json`: one object, with what each model used. */
export function readGemini(stdout: string): Said {
  const { response, error, stats } = gemini.parse(JSON.parse(stdout.slice(Math.max(0, stdout.indexOf('{')))));
  if (error) throw new Error(error.message);
  const usage = Object.values(stats?.models ?? {}).reduce<Usage>(
    (sum, { tokens: { prompt, cached, candidates, thoughts } }) => ({
      input: sum.input + prompt,
      cached: sum.cached + cached,
      output: sum.output + candidates + thoughts,
      reasoning: sum.reasoning + thoughts,
    }),
    nothing,
  );
  return { text: response ?? '', usage };
}

/** Agents that print the answer as it is. */
export function readText(stdout: string): Said {
  return { text: stdout, usage: nothing };
}
