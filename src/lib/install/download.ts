import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UpstreamError } from '../../domain/errors.ts';
import type { InstallOptions, Package } from './package.ts';
import { step } from './step.ts';

const timeout = 10 * 60_000;

/** A file by its address, held against its SHA-256 before it is unpacked or run. */
export async function installDownload(
  { install, version, programs }: Package,
  folder: string,
  { env }: InstallOptions,
): Promise<void> {
  if (install.registry !== 'download') return;
  const key = `${process.platform}-${process.arch}`;
  const platform = install.platforms[key];
  if (platform === undefined) throw new UpstreamError(install.url, `There is no build for ${key}`);
  const url = install.url.replaceAll('{version}', version).replaceAll('{platform}', platform.name ?? key);
  const content = await fetchBytes(url);
  const actual = createHash('sha256').update(content).digest('hex');
  if (actual !== platform.sha256) {
    throw new UpstreamError(url, `${url} is not what it was: its SHA-256 is ${actual}, expected ${platform.sha256}`);
  }
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  if (!/\.(?:tar\.gz|tgz|zip)$/.test(url)) {
    const file = join(bin, programs[0] ?? 'tool');
    writeFileSync(file, content);
    chmodSync(file, 0o755);
    return;
  }
  const archive = join(folder, 'archive');
  writeFileSync(archive, content);
  // The tar of Windows and of macOS reads zip, too; elsewhere it is unzip that does.
  const unzip = url.endsWith('.zip') && process.platform === 'linux';
  await step(unzip ? ['unzip', '-q', archive, '-d', bin] : ['tar', '-xf', archive, '-C', bin], folder, env);
  rmSync(archive);
}

async function fetchBytes(url: string): Promise<Buffer> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeout) });
    if (!response.ok) throw new UpstreamError(url, `${url} answers ${response.status}`, { status: response.status });
    return Buffer.from(await response.arrayBuffer());
  } catch (cause) {
    if (cause instanceof UpstreamError) throw cause;
    throw new UpstreamError(url, `${url} cannot be fetched: ${(cause as Error).message}`, { cause });
  }
}
