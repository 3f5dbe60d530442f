import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A model behind the wire format of OpenAI that answers by what it is asked. Each answer takes 1,000 tokens and gives 100. */
export interface ScriptedModel {
  /** The base address. */
  readonly url: string;
  /** The bodies of all requests; a test may empty it. */
  readonly asked: string[];
  /** The header `authorization` of each. */
  readonly keys: (string | undefined)[];
  /** Of the answers; other than 200: the endpoint is out of order. */
  status: number;
  close(): Promise<void>;
}

export async function startScriptedModel(answerTo: (body: string) => unknown): Promise<ScriptedModel> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      model.asked.push(body);
      model.keys.push(request.headers.authorization);
      response.writeHead(model.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(toAnswer(answerTo(body))));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const model: ScriptedModel = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked: [],
    keys: [],
    status: 200,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return model;
}

const toAnswer = (value: unknown): object => ({
  ...{ id: 'x', object: 'chat.completion', created: 1, model: 'm' },
  choices: [{ index: 0, message: { role: 'assistant', content: JSON.stringify(value) }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 1000, completion_tokens: 100, total_tokens: 1100 },
});

/** A remark as the finder gives it. */
export function toClaim(over: object): object {
  return {
    ...{ category: 'correctness', severity: 'error', evidence: [], confidence: 0.9, replacement: null },
    ...over,
  };
}
