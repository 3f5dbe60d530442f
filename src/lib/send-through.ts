import { request } from 'node:http';

/**
 * Sends a plain HTTP request through a proxy, by naming it the whole address. `fetch` of Node 20 knows no proxies, and
 * a tunnel would keep this one from adding what it is there for.
 */
export function sendThrough(proxy: string): (url: string, init: RequestInit) => Promise<Response> {
  const { hostname, port } = new URL(proxy);
  return (url, { method = 'GET', headers, body, signal }) =>
    new Promise((resolve, reject) => {
      const { host } = new URL(url);
      const sent = request({
        hostname,
        port,
        method,
        path: url,
        headers: { ...(headers as Record<string, string>), host },
        ...(signal && { signal }),
      });
      sent.on('error', reject);
      sent.on('response', (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => resolve(toResponse(answer.statusCode ?? 502, answer.headers, Buffer.concat(chunks))));
      });
      sent.end(body);
    });
}

function toResponse(status: number, headers: Readonly<Record<string, unknown>>, content: Buffer): Response {
  const after = headers['retry-after'];
  // A response of these may have no body.
  const body = content.length === 0 || status === 204 || status === 304 ? null : new Uint8Array(content);
  return new Response(body, { status, headers: typeof after === 'string' ? { 'retry-after': after } : {} });
}
