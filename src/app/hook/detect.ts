import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../domain/errors.ts';
import { huskyFolder } from './husky.ts';
import type { HookType } from './kind.ts';
import { lefthookFiles, otherLefthookFiles } from './lefthook.ts';
import type { HookPlace } from './place.ts';
import { preCommitFiles } from './pre-commit.ts';

/** Who runs the hooks of this repository. Throws {@link UserError} if there are several who may. */
export function detectHookType(place: HookPlace): HookType {
  const has = (names: readonly string[]): boolean => names.some((name) => existsSync(join(place.top, name)));
  const found: HookType[] = [];
  if (huskyFolder(place) !== undefined) found.push('husky');
  if (has([...lefthookFiles, ...otherLefthookFiles])) found.push('lefthook');
  if (has([...preCommitFiles, 'prek.toml'])) found.push(usesPrek(place) ? 'prek' : 'pre-commit');
  if (found.length > 1) {
    throw new UserError(
      `This repository has the files of several managers of hooks: ${found.join(', ')}`,
      `Name the one in use, for example: --type ${found[0]}`,
    );
  }
  return found[0] ?? 'native';
}

function usesPrek({ top, hookText = '' }: HookPlace): boolean {
  return existsSync(join(top, 'prek.toml')) || hookText.includes('prek');
}
