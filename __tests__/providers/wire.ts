import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/*
 * Scripted model servers: real HTTP, one for each wire format. A script is a list of what they say, one a request; the last
 * is said again and again.
 */

/** What a model server does with a request. */
export type Line =
  | { readonly say: string; readonly end?: 'done' | 'cut' | 'refused' }
  | { readonly status: number; readonly error?: string; readonly headers?: Readonly<Record<string, string>> }
  | { readonly raw: string }
  | { readonly do: 'hang' | 'reset' };

export interface Sent {
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** How a format says things. Usage is always 100 in, of which 40 cached, and 20 out, of which 5 reasoning. */
export interface Wire {
  /** `provider/model`, and what the environment must have. */
  readonly model: string;
  readonly env: Readonly<Record<string, string>>;
  /** What is appended to the address of the server. */
  readonly path: string;
  readonly say: (text: string, end: 'done' | 'cut' | 'refused') => unknown;
  readonly error: (message: string) => unknown;
  /** Where the question stands in what was sent. */
  readonly asked: (body: Readonly<Record<string, never>>) => unknown;
}

const chat = {
  say: (text: string, end: 'done' | 'cut' | 'refused') => ({
    id: 'x',
    object: 'chat.completion',
    created: 1,
    model: 'm',
    choices: [
      {
        index: 0,
        message:
          end === 'refused'
            ? { role: 'assistant', content: null, refusal: text }
            : { role: 'assistant', content: text },
        finish_reason: end === 'cut' ? 'length' : 'stop',
      },
    ],
    usage: {
      prompt_tokens: 100,
      completion_tokens: 20,
      total_tokens: 120,
      prompt_tokens_details: { cached_tokens: 40 },
      completion_tokens_details: { reasoning_tokens: 5 },
    },
  }),
  error: (message: string) => ({ error: { message, type: 'invalid_request_error', param: null, code: null } }),
  asked: (body: { readonly messages?: unknown }) => body.messages,
};

const responses = {
  say: (text: string, end: 'done' | 'cut' | 'refused') => ({
    id: 'resp_1',
    object: 'response',
    created_at: 1,
    model: 'm',
    status: end === 'cut' ? 'incomplete' : 'completed',
    incomplete_details: end === 'cut' ? { reason: 'max_output_tokens' } : null,
    output: [
      {
        type: 'message',
        id: 'msg_1',
        role: 'assistant',
        status: 'completed',
        content: [
          end === 'refused'
            ? { type: 'refusal', refusal: text }
            : { type: 'output_text', text, annotations: [], logprobs: [] },
        ],
      },
    ],
    usage: {
      input_tokens: 100,
      output_tokens: 20,
      total_tokens: 120,
      input_tokens_details: { cached_tokens: 40 },
      output_tokens_details: { reasoning_tokens: 5 },
    },
  }),
  error: chat.error,
  asked: (body: { readonly input?: unknown }) => body.input,
};

const generateContent = {
  say: (text: string, end: 'done' | 'cut' | 'refused') => ({
    candidates: [
      {
        content: { role: 'model', parts: end === 'refused' ? [] : [{ text }] },
        finishReason: { done: 'STOP', cut: 'MAX_TOKENS', refused: 'SAFETY' }[end],
      },
    ],
    usageMetadata: {
      promptTokenCount: 100,
      cachedContentTokenCount: 40,
      candidatesTokenCount: 15,
      thoughtsTokenCount: 5,
      totalTokenCount: 120,
    },
  }),
  error: (message: string) => ({ error: { code: 400, message, status: 'INVALID_ARGUMENT' } }),
  asked: (body: { readonly contents?: unknown }) => body.contents,
};

export const wires: Readonly<Record<string, Wire>> = {
  'openai-compatible': { model: 'openai-compatible/qwen', env: {}, path: '/v1', ...chat },
  ollama: { model: 'ollama/qwen', env: {}, path: '/v1', ...chat },
  openrouter: { model: 'openrouter/a/b', env: { OPENROUTER_API_KEY: 'key-of-openrouter' }, path: '/v1', ...chat },
  openai: { model: 'openai/gpt-5.4', env: { OPENAI_API_KEY: 'key-of-openai' }, path: '/v1', ...responses },
  azure: { model: 'azure/gpt-5.4', env: { AZURE_OPENAI_API_KEY: 'key-of-azure' }, path: '/openai/v1', ...responses },
  anthropic: {
    model: 'anthropic/claude-sonnet-5',
    env: { ANTHROPIC_API_KEY: 'key-of-anthropic' },
    path: '/v1',
    say: (text, end) => ({
      id: 'msg_1',
      type: 'message',
      role: 'assistant',
      model: 'm',
      content: end === 'refused' ? [] : [{ type: 'text', text }],
      stop_reason: { done: 'end_turn', cut: 'max_tokens', refused: 'refusal' }[end],
      stop_sequence: null,
      usage: { input_tokens: 60, cache_read_input_tokens: 40, cache_creation_input_tokens: 0, output_tokens: 20 },
    }),
    error: (message) => ({ type: 'error', error: { type: 'invalid_request_error', message } }),
    asked: (body) => body['messages'],
  },
  google: {
    model: 'google/gemini-3.5-flash',
    env: { GEMINI_API_KEY: 'key-of-gemini' },
    path: '/v1beta',
    ...generateContent,
  },
  vertex: {
    model: 'vertex/gemini-3.5-flash',
    env: { GOOGLE_CLOUD_PROJECT: 'some-project' },
    path: '/v1beta1/projects/some-project/locations/global/publishers/google',
    ...generateContent,
  },
  bedrock: {
    model: 'bedrock/anthropic.claude-sonnet-5',
    env: { AWS_REGION: 'eu-central-1', AWS_BEARER_TOKEN_BEDROCK: 'key-of-bedrock' },
    path: '',
    say: (text, end) => ({
      output: { message: { role: 'assistant', content: end === 'refused' ? [] : [{ text }] } },
      stopReason: { done: 'end_turn', cut: 'max_tokens', refused: 'content_filtered' }[end],
      usage: {
        inputTokens: 60,
        outputTokens: 20,
        totalTokens: 120,
        cacheReadInputTokens: 40,
        cacheWriteInputTokens: 0,
      },
      metrics: { latencyMs: 1 },
    }),
    error: (message) => ({ message }),
    asked: (body) => body['messages'],
  },
};

export interface ModelServer {
  readonly address: string;
  readonly sent: readonly Sent[];
  /** Replaces what is said from now on. */
  play(...script: readonly Line[]): void;
  close(): Promise<void>;
}

/** A server that speaks the format and follows the script. */
export async function startModel(wire: Wire, ...script: readonly Line[]): Promise<ModelServer> {
  const sent: Sent[] = [];
  let lines = [...script];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      sent.push({ url: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
      answer(wire, lines.length > 1 ? lines.shift()! : lines[0]!, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${wire.path}`,
    sent,
    play: (...next) => {
      lines = [...next];
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(wire: Wire, line: Line, response: ServerResponse): void {
  if ('do' in line) {
    if (line.do === 'reset') response.socket?.resetAndDestroy();
    return;
  }
  const json = { 'content-type': 'application/json' };
  if ('raw' in line) response.writeHead(200, json).end(line.raw);
  else if ('say' in line) response.writeHead(200, json).end(JSON.stringify(wire.say(line.say, line.end ?? 'done')));
  else
    response.writeHead(line.status, { ...json, ...line.headers }).end(JSON.stringify(wire.error(line.error ?? 'no')));
}
