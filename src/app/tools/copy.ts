import type { Found } from '../../lib/tool-copies.ts';

/** The copy of a tool that runs. */
export interface Copy extends Found {
  readonly origin: 'project' | 'managed' | 'system';
  readonly version: string;
  /** A managed copy of which not every byte was held against lock data. */
  readonly unlocked?: true | undefined;
}

/** Why there is none, and what to do. */
export interface NoCopy {
  readonly missing: string;
  readonly remedy: string;
}

/** Where copies are looked for, and whether one may be installed. */
export interface CopyOptions {
  /** The repository; absolute. */
  readonly top: string;
  /** Where installed tools are kept. */
  readonly cache: string;
  readonly env: NodeJS.ProcessEnv;
  /** Whether what is not there may be installed. */
  readonly mayInstall: boolean;
  /** Whether a copy may be started to ask for its version; default true. */
  readonly mayStart?: boolean;
  readonly locks: () => Promise<Readonly<Record<string, Readonly<Record<string, string>>>>>;
  readonly progress?: ((message: string) => void) | undefined;
  /** What programs said of their version before. */
  readonly versions: VersionMemory;
}

/** Versions by file, size and time: to ask a program costs as much as to start it. */
export interface VersionMemory {
  get(key: string): string | undefined;
  set(key: string, version: string): void;
}
