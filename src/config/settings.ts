import { defaultMaxSize } from '../domain/entry.ts';
import { UserError } from '../domain/errors.ts';
import type { Level } from '../domain/level.ts';
import { nearest } from '../domain/nearest.ts';
import type { FailOn } from '../domain/report.ts';
import type { Check, CheckEntry } from '../modules/checks/check.ts';
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

/** What is said on the forge. */
export interface PublishConfig {
  readonly comments: boolean;
  readonly maxComments: number;
  readonly summary: boolean;
  readonly status: boolean;
  readonly sarif: boolean;
}

/** A configuration with every default filled in. */
export interface BaseSettings {
  /** Whether a path is to be looked at at all; undefined: every path is. */
  readonly includes: ((path: string) => boolean) | undefined;
  /** In bytes. */
  readonly maxSize: number;
  readonly everything: boolean;
  readonly onlyNew: boolean;
  readonly failOn: FailOn;
  readonly baseline: string | undefined;
  readonly cache: boolean;
  readonly publish: PublishConfig;
}

/** The same, with the checks. */
export interface Settings extends BaseSettings {
  readonly checks: readonly CheckSetting[];
  readonly skipped: readonly SkippedCheck[];
}

export interface SkippedCheck {
  readonly id: string;
  readonly reason: string;
}

export interface CheckSetting {
  readonly check: Check;
  readonly level: Level | undefined;
  readonly options: Readonly<Record<string, never>>;
  readonly excludes: (path: string) => boolean;
}

/** Makes a matcher of globs; the matcher's package is loaded only if a configuration has globs: it takes 4 ms. */
type Glob = (globs: readonly string[]) => (path: string) => boolean;

async function globOf(config: Config | undefined): Promise<Glob> {
  return config && hasGlobs(config) ? (await import('../lib/glob.ts')).toMatcher : () => () => false;
}

function hasGlobs({ files, checks }: Config): boolean {
  const named = Object.values(checks ?? {}).map((check) => (typeof check === 'object' ? check.exclude : undefined));
  return [files?.include, files?.exclude, ...named].some((globs) => globs !== undefined && globs.length > 0);
}

/** Merges defaults, configuration and command line, the later winning. */
export async function toSettings(config: Config | undefined, overrides: Overrides): Promise<BaseSettings> {
  const files = config?.files;
  return {
    includes: toFilter(files?.include, files?.exclude, await globOf(config)),
    maxSize: files?.['max-size'] ?? defaultMaxSize,
    everything: overrides.everything ?? files?.everything ?? false,
    onlyNew: overrides.onlyNew ?? config?.['only-new'] ?? true,
    failOn: overrides.failOn ?? config?.['fail-on'] ?? 'warning',
    baseline: overrides.baseline ?? config?.baseline,
    cache: overrides.cache ?? config?.cache ?? true,
    publish: toPublishConfig(config),
  };
}

/** What a configuration says of the forge, with every default filled in. */
export function toPublishConfig(config: Pick<Config, 'publish'> | undefined): PublishConfig {
  const { comments = true, summary = true, status = true, sarif = false, ...rest } = config?.publish ?? {};
  return { comments, maxComments: rest['max-comments'] ?? 30, summary, status, sarif };
}

/** Which of `all` are to run, and why the others are not. `hasChange`: whether there is a change to judge. */
export function selectChecks(
  config: Config | undefined,
  overrides: Overrides,
  all: readonly CheckEntry[],
  hasChange: boolean,
): { readonly selected: readonly CheckEntry[]; readonly skipped: readonly SkippedCheck[] } {
  refuseUnknown([...(overrides.only ?? []), ...(overrides.skip ?? [])], all);
  const selected: CheckEntry[] = [];
  const skipped: SkippedCheck[] = [];
  for (const check of all) {
    const reason =
      whyOff(check, settingOf(config, check.id), overrides) ??
      (check.scope === 'change' && !hasChange ? 'judges a change, and none was given' : undefined);
    if (reason === undefined) selected.push(check);
    else skipped.push({ id: check.id, reason });
  }
  return { selected, skipped };
}

/** Loads the selected checks, with what the configuration says of them. */
export async function loadChecks(
  config: Config | undefined,
  selected: readonly CheckEntry[],
): Promise<readonly CheckSetting[]> {
  const glob = await globOf(config);
  const loaded: CheckSetting[] = [];
  for (const entry of selected) loaded.push(toCheckSetting(await entry.load(), settingOf(config, entry.id), glob));
  return loaded;
}

function settingOf(config: Config | undefined, id: string): CheckConfig | undefined {
  return (config?.checks?.[id] ?? undefined) as CheckConfig | undefined;
}

function whyOff(check: CheckEntry, setting: CheckConfig | undefined, { only, skip }: Overrides): string | undefined {
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

function refuseUnknown(ids: readonly string[], all: readonly CheckEntry[]): void {
  const known = all.map((check) => check.id);
  for (const id of ids) {
    if (known.includes(id)) continue;
    const hint = nearest(id, known);
    throw new UserError(`There is no check ${id}`, hint ? `Did you mean ${hint}?` : 'kempt explain lists the checks.');
  }
}
