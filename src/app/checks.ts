import type { Check } from '../modules/checks/check.ts';
import { checks } from '../modules/checks/index.gen.ts';

/** Every check there is, loaded. */
export async function loadAllChecks(): Promise<readonly Check[]> {
  const loaded: Check[] = [];
  for (const entry of checks) loaded.push(await entry.load());
  return loaded;
}
