import type { Install } from '../../domain/tool-schema.ts';

/** What is to be installed. */
export interface Package {
  readonly install: Install;
  readonly version: string;
  /** Lock data: the files that pin what is installed, name to content; undefined: the registry's word is taken. */
  readonly lock: Readonly<Record<string, string>> | undefined;
  /** The programs that are wanted of it. */
  readonly programs: readonly string[];
}

/** An installed package. */
export interface Installed {
  /** Absolute. */
  readonly folder: string;
  /** Whether every byte was held against lock data. */
  readonly locked: boolean;
}

export interface InstallOptions {
  /** Where installed tools are kept. */
  readonly cache: string;
  readonly env: Readonly<Record<string, string>>;
  /** What the package was built for: versions of runtimes, the platform. */
  readonly platform: string;
  /** Told before a tool is really installed. */
  readonly progress?: ((message: string) => void) | undefined;
}
