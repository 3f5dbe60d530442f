import type { Reach } from '../workspaces.ts';
import type { Chosen } from './select.ts';

/**
 * What looks at a folder or the repository as a whole does so, however little changed, but for workspaces that the change
 * does not reach. Coverage is measured of all.
 */
export function reachedFor(
  { coverage }: Chosen['setting'],
  { reach }: { readonly reach?: Reach | undefined },
): (path: string) => boolean {
  return (path) => coverage !== undefined || reach === undefined || reach.has(path);
}

/** Whether it looks at a folder or the repository as a whole, however little changed. */
export function wholeScope({ setting }: Chosen): boolean {
  return policyOf(setting.tool.check.scope) === 'lines';
}

/** What looks at files one by one can look at their base versions, too; of the rest changed lines decide. */
export function policyOf(scope: string | undefined): 'rerun' | 'lines' {
  return scope === 'repository' || scope === 'workspace' ? 'lines' : 'rerun';
}
