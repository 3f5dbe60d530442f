import { ReadOnlyError, UpstreamError } from '../../domain/errors.ts';
import type { Thread } from '../../domain/thread.ts';
import type { Forge } from '../../modules/forges/forge.ts';

/** What was said on a pull request. */
export interface Talk {
  /** Names the pull request in a rule: `#7`. */
  readonly where: string;
  /** Empty where the forge does not tell, or could not: the review goes on without. */
  readonly threads: () => Promise<readonly Thread[]>;
  /** Why the forge could not be asked. */
  readonly failures: readonly string[];
}

/** Listens on the forge, when it is asked to. */
export function listenTo(forge: Forge | undefined, number: number): Talk {
  const failures: string[] = [];
  const threads = async (): Promise<readonly Thread[]> => {
    try {
      return (await forge?.fetchThreads?.(number)) ?? [];
    } catch (error) {
      if (!(error instanceof UpstreamError || error instanceof ReadOnlyError)) throw error;
      failures.push(`What people said of earlier remarks is not known: ${error.message}`);
      return [];
    }
  };
  return { where: `#${number}`, threads, failures };
}
