import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { UpstreamError } from '../../domain/errors.ts';
import type { InstallOptions, Package } from './package.ts';
import { step } from './step.ts';

/**
 * A build from source, with the Cargo.lock that is in the crate. With lock data the crate is held against its SHA-256
 * before anything of it runs; it pins the rest.
 */
export async function installCrate(
  { install, version, lock }: Package,
  folder: string,
  { env }: InstallOptions,
): Promise<void> {
  if (install.registry === 'download') return;
  const sum = lock?.['sha256']?.trim();
  if (sum !== undefined) await verify(install.package, version, sum, folder, env);
  await step(
    ['cargo', 'install', '--quiet', '--locked', '--root', folder, '--version', `=${version}`, install.package],
    folder,
    env,
  );
}

async function verify(
  name: string,
  version: string,
  sum: string,
  folder: string,
  env: InstallOptions['env'],
): Promise<void> {
  const probe = join(folder, 'probe');
  mkdirSync(join(probe, 'src'), { recursive: true });
  const manifest = `[package]\nname = "probe"\nversion = "0.0.0"\nedition = "2021"\n[dependencies]\n"${name}" = "=${version}"\n[workspace]\n`;
  writeFileSync(join(probe, 'Cargo.toml'), manifest);
  writeFileSync(join(probe, 'src', 'lib.rs'), '');
  await step(['cargo', 'fetch', '--quiet'], probe, env);
  const cache = join(env['CARGO_HOME'] ?? join(homedir(), '.cargo'), 'registry', 'cache');
  const file = readdirSync(cache)
    .map((registry) => join(cache, registry, `${name}-${version}.crate`))
    .find((path) => existsSync(path));
  const actual = file && createHash('sha256').update(readFileSync(file)).digest('hex');
  if (actual === sum) return;
  throw new UpstreamError(
    'crates.io',
    `${name} ${version} is not what it was: its SHA-256 is ${actual ?? 'unknown'}, expected ${sum}`,
  );
}
