import { loadConfig } from '../config/load.ts';
import { toSettings } from '../config/settings.ts';
import { checks as all } from '../modules/checks/index.gen.ts';
import type { CheckRequest } from './check.ts';
import { locate, openScope } from './scope.ts';

/** What would run on what, and why. */
export interface Plan {
  readonly scope: { readonly kind: string; readonly files: number; readonly base?: string; readonly head?: string };
  readonly checks: readonly { readonly check: string; readonly runs: boolean; readonly why: string }[];
  /** The files that would be looked at. */
  readonly files: readonly string[];
}

/** Works out what `check` would do with the same request, without doing it. */
export async function plan(request: CheckRequest): Promise<Plan> {
  const place = locate(request);
  const settings = await toSettings(await loadConfig(place.top, request.config, all), request, all);
  const scope = await openScope(request, place, { ...settings, patch: false, subjects: false });
  const runs = settings.checks.map(({ check }) => {
    const idle = check.scope === 'change' && scope.change === undefined;
    const why = idle
      ? 'judges a change, and none was given'
      : request.only
        ? 'named by --only'
        : check.optIn
          ? 'turned on in the configuration'
          : 'on by default';
    return { check: check.id, runs: !idle, why };
  });
  const skipped = settings.skipped.map(({ check, reason }) => ({ check: check.id, runs: false, why: reason }));
  return {
    scope: {
      kind: scope.kind,
      files: scope.files.length,
      ...(scope.change && { base: scope.change.base }),
      ...(scope.change?.head !== undefined && { head: scope.change.head }),
    },
    checks: [...runs, ...skipped].sort((a, b) => (a.check < b.check ? -1 : 1)),
    files: scope.files.map((entry) => entry.path),
  };
}
