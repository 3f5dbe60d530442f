import type { FileEdit } from '../edits.ts';
import type { HookPlace } from './place.ts';

export const hookTypes = ['native', 'husky', 'lefthook', 'pre-commit', 'prek'] as const;

/** Who runs the hook: git alone, or a manager of hooks. */
export type HookType = (typeof hookTypes)[number];

/**
 * What is there of Kempt: `absent` nothing; `installed` what would be installed; `outdated` what another Kempt
 * installed; `edited` what somebody changed by hand.
 */
export type HookState = 'absent' | 'installed' | 'outdated' | 'edited';

/** What stands where the hook is, or would be. */
export interface HookStatus {
  /** Absolute. */
  readonly path: string;
  /** The whole file; undefined: there is none. */
  readonly text: string | undefined;
  readonly state: HookState;
}

/** What is to be done, and what is to be said of it. */
export interface HookPlan {
  readonly edits: readonly FileEdit[];
  /** Sentences: what the user has to do, or to know. */
  readonly notes: readonly string[];
}

/** One way to have a hook run. Nothing is written: what is to be written is returned. */
export interface HookKind {
  look(place: HookPlace): Promise<HookStatus>;
  install(place: HookPlace): Promise<HookPlan>;
  uninstall(place: HookPlace): Promise<HookPlan>;
}
