import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../../domain/errors.ts';
import type { FileEdit } from '../edits.ts';
import type { HookKind, HookPlan, HookStatus } from './kind.ts';
import { type HookPlace, readText } from './place.ts';
import { isOurs, toTeamCommand } from './team-command.ts';

/** A line of `.husky/pre-commit`. */
export const husky: HookKind = {
  look: async (place) => look(place),
  install: async (place) => install(place),
  uninstall: async (place) => uninstall(place),
};

/** Where husky keeps the hooks of this repository; undefined: it is not in use. */
export function huskyFolder({ top, hookPath }: Pick<HookPlace, 'top' | 'hookPath'>): string | undefined {
  const folder = dirname(hookPath);
  if (basename(folder) === '_' && basename(dirname(folder)) === '.husky') return dirname(folder);
  return existsSync(join(top, '.husky')) ? join(top, '.husky') : undefined;
}

function look(place: HookPlace): HookStatus {
  const path = join(huskyFolder(place) ?? join(place.top, '.husky'), 'pre-commit');
  const text = readText(path);
  return { path, text, state: text?.split('\n').some(isOurs) ? 'installed' : 'absent' };
}

function install(place: HookPlace): HookPlan {
  const { state, path, text } = look(place);
  const { line, notes } = toTeamCommand(place);
  const all = [...notes, ...(dirname(place.hookPath).includes('.husky') ? [] : [setUp])];
  if (state !== 'absent') return { edits: [], notes: all };
  const last = text?.trimEnd().split('\n').at(-1) ?? '';
  if (/^\s*(?:exit|exec)\b/.test(last)) {
    throw new UserError(
      `${path} ends with ${JSON.stringify(last.trim())}: a line behind it would never run`,
      `Add before it: ${line}`,
    );
  }
  const kept = text === undefined || text === '' || text.endsWith('\n') ? (text ?? '') : `${text}\n`;
  const mode = text === undefined ? 0o755 : undefined;
  return { edits: [{ kind: 'write', path, before: text, after: `${kept}${line}\n`, mode }], notes: all };
}

const setUp = 'husky does not run the hooks of this clone yet: npx husky';

function uninstall(place: HookPlace): HookPlan {
  const { state, path, text } = look(place);
  if (state === 'absent' || text === undefined) return { edits: [], notes: [] };
  const after = text
    .split('\n')
    .filter((line) => !isOurs(line))
    .join('\n');
  const edit: FileEdit =
    after.trim() === '' ? { kind: 'remove', path, before: text } : { kind: 'write', path, before: text, after };
  return { edits: [edit], notes: [] };
}
