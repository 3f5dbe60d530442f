import { resolve } from 'node:path';
import type { HookRequest } from '../../app/hook.ts';

/** What a hook is to call: this very Kempt, by the name it was called. */
export function ownProgram(): HookRequest['program'] {
  return { node: process.execPath, cli: resolve(process.argv[1] ?? 'kempt') };
}
