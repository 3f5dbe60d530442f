import { UserError } from '../domain/errors.ts';
import type { Level } from '../domain/level.ts';
import { nearest } from '../domain/nearest.ts';
import type { FailOn } from '../domain/report.ts';
import type { Check } from '../modules/checks/check.ts';
import type { CheckConfig, Config } from './schema.ts';

/** What a command line says over the configuration. */
export interface Overrides {
  readonly only?: readonly string[] | undefined;
  readonly skip?: readonly string[] | undefined;
  readonly failOn?: FailOn | undefined;
  readonly onlyNew?: boolean | undefined;
  readonly baseline?: string | undefined;
  readonly cache?: boolean | undefined;
  readonly everything?: boolean | undefined;
}

/** A configuration with every default filled in. */
export interface Settings {
  readonly checks: readonly CheckSetting[];
  readonly skipped: readonly { readonly check: Check; readonly reason: string }[];
  /** Whether a path is to be looked at at all; undefined: every path is. */
  readonly includes: ((path: string) => boolean) | undefined;
  /** In bytes. */
  readonly maxSize: number;
  readonly everything: boolean;
  readonly onlyNew: boolean;
  readonly failOn: FailOn;
  readonly baseline: string | undefined;
  readonly cache: boolean;
}

export interface CheckSetting {
  readonly check: Check;
  readonly level: Level | undefined;
  readonly options: Readonly<Record<string, never>>;
  readonly excludes: (path: string) => boolean;
}

/** Makes a matcher of globs; the matcher's package is loaded only if a configuration is. */
type Glob = (globs: readonly string[]) => (path: string) => boolean;

const defaultMaxSize = 32 * 1024 * 1024;

/** Merges defaults, configuration and command line, the later winning. */
export async function toSettings(
  config: Config | undefined,
  overrides: Overrides,
  all: readonly Check[],
): Promise<Settings> {
  refuseUnknown([...(overrides.only ?? []), ...(overrides.skip ?? [])], all);
  const glob: Glob = config ? (await import('../lib/glob.ts')).toMatcher : () => () => false;
  const checks: CheckSetting[] = [];
  const skipped: { check: Check; reason: string }[] = [];
  for (const check of all) {
    const setting = (config?.checks?.[check.id] ?? undefined) as CheckConfig | undefined;
    const reason = whyOff(check, setting, overrides);
    if (reason === undefined) checks.push(toCheckSetting(check, setting, glob));
    else skipped.push({ check, reason });
  }
  const files = config?.files;
  return {
    checks,
    skipped,
    includes: toFilter(files?.include, files?.exclude, glob),
    maxSize: files?.['max-size'] ?? defaultMaxSize,
    everything: overrides.everything ?? files?.everything ?? false,
    onlyNew: overrides.onlyNew ?? config?.['only-new'] ?? true,
    failOn: overrides.failOn ?? config?.['fail-on'] ?? 'warning',
    baseline: overrides.baseline ?? config?.baseline,
    cache: overrides.cache ?? config?.cache ?? true,
  };
}

function whyOff(check: Check, setting: CheckConfig | undefined, { only, skip }: Overrides): string | undefined {
  if (skip?.includes(check.id)) return 'left out by --skip';
  if (only !== undefined) return only.includes(check.id) ? undefined : 'left out by --only';
  if (setting === false || setting === 'off') return 'turned off in the configuration';
  return check.optIn && setting === undefined ? 'runs only if the configuration asks for it' : undefined;
}

function toCheckSetting(check: Check, setting: CheckConfig | undefined, glob: Glob): CheckSetting {
  const given = typeof setting === 'object' ? setting : {};
  const level = typeof setting === 'string' && setting !== 'on' && setting !== 'off' ? setting : given.level;
  const options = Object.entries(check.options ?? {}).map(([name, spec]) => [name, given[name] ?? spec.default]);
  const excluded = given.exclude && given.exclude.length > 0 ? glob(given.exclude) : undefined;
  return {
    check,
    level,
    options: Object.fromEntries(options) as Readonly<Record<string, never>>,
    excludes: (path) => excluded?.(path) ?? false,
  };
}

function toFilter(
  include: readonly string[] | undefined,
  exclude: readonly string[] | undefined,
  glob: Glob,
): Settings['includes'] {
  if (!include?.length && !exclude?.length) return undefined;
  const wanted = include?.length ? glob(include) : undefined;
  const unwanted = exclude?.length ? glob(exclude) : undefined;
  return (path) => (wanted?.(path) ?? true) && !unwanted?.(path);
}

function refuseUnknown(ids: readonly string[], all: readonly Check[]): void {
  const known = all.map((check) => check.id);
  for (const id of ids) {
    if (known.includes(id)) continue;
    const hint = nearest(id, known);
    throw new UserError(`There is no check ${id}`, hint ? `Did you mean ${hint}?` : 'kempt explain lists the checks.');
  }
}
