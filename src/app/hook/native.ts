import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../../domain/errors.ts';
import type { FileEdit } from '../edits.ts';
import type { HookKind, HookPlan, HookStatus } from './kind.ts';
import type { HookPlace } from './place.ts';
import { chainedName, parseScript, toScript } from './script.ts';

/** A hook that git itself runs. One that is there already is kept beside it, and runs first. */
export const native: HookKind = {
  look: async (place) => look(place),
  install: async (place) => install(place),
  uninstall: async (place) => uninstall(place),
};

function look({ hookPath: path, hookText: text, program }: HookPlace): HookStatus {
  const script = text === undefined ? undefined : parseScript(text);
  if (text === undefined || script === undefined) return { path, text, state: 'absent' };
  const current = text === toScript(program, script.chained);
  return { path, text, state: script.edited ? 'edited' : current ? 'installed' : 'outdated' };
}

function install(place: HookPlace): HookPlan {
  const { state, text, path } = look(place);
  if (state === 'edited') throw edited(path);
  if (state === 'installed') return { edits: [], notes: [] };
  if (/[\\/]\.husky[\\/]_[\\/]pre-commit$/.test(path))
    throw new UserError(`husky writes ${dirname(path)} anew at each install`, 'Use: kempt hook install --type husky');
  const chained = text !== undefined && (parseScript(text)?.chained ?? true);
  const edits = state === 'absent' && text !== undefined ? [setAside(path)] : [];
  const before = edits.length > 0 ? undefined : text;
  const write: FileEdit = { kind: 'write', path, before, after: toScript(place.program, chained), mode: 0o755 };
  return { edits: [...edits, write], notes: place.inTree ? [inTreeNote] : [] };
}

const inTreeNote =
  'The hook is in the work tree, and names paths of this machine; on others it takes kempt from the PATH.';

function setAside(path: string): FileEdit {
  const to = join(dirname(path), chainedName);
  if (existsSync(to))
    throw new UserError(
      `There is a hook, and ${to} is taken`,
      'Join the two in one file, or remove the one not in use.',
    );
  return { kind: 'rename', from: path, to };
}

function uninstall(place: HookPlace): HookPlan {
  const { state, text, path } = look(place);
  if (state === 'edited') throw edited(path);
  if (state === 'absent' || text === undefined) return { edits: [], notes: [] };
  const earlier = join(dirname(path), chainedName);
  const back = parseScript(text)?.chained && existsSync(earlier);
  const edits: FileEdit[] = [{ kind: 'remove', path, before: text }];
  return { edits: back ? [...edits, { kind: 'rename', from: earlier, to: path }] : edits, notes: [] };
}

function edited(path: string): UserError {
  return new UserError(
    `${path} was changed since Kempt wrote it`,
    `Move what is yours to a hook of your own, remove the file, and try again: a hook that stands there is kept as ${chainedName}.`,
  );
}
