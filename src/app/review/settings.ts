import type { ReviewConfig } from '../../config/review.ts';
import type { Lens } from '../../domain/review.ts';
import { toMatcher } from '../../lib/glob.ts';
import type { ReviewSettings } from '../../pipeline/review/review.ts';

/** Files that tell how to work in a repository; the usual ones. */
const guides = ['AGENTS.md', 'CLAUDE.md', 'CONTRIBUTING.md', '.github/copilot-instructions.md'];

/** What a configuration says of a review besides its models, with every default filled in. */
export interface Settings extends ReviewSettings {
  readonly enabled: boolean;
  readonly lenses: readonly Lens[];
  readonly guides: readonly string[];
  readonly instructions: readonly { readonly paths: readonly string[]; readonly text: string }[];
  readonly includes: (path: string) => boolean;
  /** Whether what is left unreviewed makes the run incomplete. */
  readonly strict: boolean;
}

export function toReviewSettings(config: ReviewConfig = {}, lenses: readonly Lens[] = []): Settings {
  const { include, exclude = [] } = config;
  const wanted = include === undefined ? () => true : toMatcher(include);
  const unwanted = exclude.length === 0 ? () => false : toMatcher(exclude);
  return {
    enabled: config.enabled ?? true,
    lenses: [...new Set([...(config.lenses ?? []), ...lenses])],
    guides: config.guidance ?? guides,
    instructions: config.instructions ?? [],
    includes: (path) => wanted(path) && !unwanted(path),
    strict: !(config['allow-partial'] ?? false),
    threshold: config.confidence ?? 0.6,
    cap: config['max-remarks'] ?? 8,
    concurrency: config.concurrency ?? 4,
    links: config.links ?? [],
  };
}
