// Lets Node import this project's TypeScript, with the types erased: `node --import ./bench/secrets/types-loader.mjs`.
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) register(import.meta.url);

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  const { default: amaro } = await import('amaro');
  const source = await readFile(new URL(url), 'utf8');
  return { format: 'module', shortCircuit: true, source: amaro.transformSync(source, { mode: 'strip-only' }).code };
}
