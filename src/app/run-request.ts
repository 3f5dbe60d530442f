import type { Overrides } from '../config/settings.ts';
import type { Report } from '../domain/report.ts';
import type { CheckRequest } from './request.ts';

/** Whether a run offers to mend what it finds. */
export type Suggest = 'off' | 'suggest';

/** Whether a run reviews a pull request: `auto` where a model can be asked, `on`: it is incomplete without. */
export type ReviewMode = 'auto' | 'on' | 'off';

/** How far a run speaks. */
export type Publish = 'auto' | 'annotations' | 'none';

export interface RunRequest extends Pick<Overrides, 'only' | 'skip' | 'failOn' | 'cache' | 'everything'> {
  readonly cwd: string;
  readonly config: string | undefined;
  /** Of a pull request, check what it changes only. */
  readonly changedOnly: boolean;
  /** And of its tools of larger scope, only in the workspaces that it reaches. */
  readonly affected: boolean;
  readonly publish: Publish;
  readonly fix: Suggest;
  readonly review: ReviewMode;
  /** Asked instead of the configured models. */
  readonly model: string | undefined;
  /** Where one patch with all fixes goes; undefined: nowhere. */
  readonly patch: string | undefined;
  /** What tells where this runs, and holds the token. */
  readonly env: NodeJS.ProcessEnv;
  readonly progress: CheckRequest['progress'];
}

/** What a run comes to. */
export interface RunOutcome {
  /** Absent where there was nothing to report on. */
  readonly report: Report | undefined;
  /** What the CI reads in the log, instead of the report for people; see `Channels`. */
  readonly log: string | undefined;
  /** What was said and where, line by line. */
  readonly messages: readonly string[];
  readonly exitCode: number;
}
