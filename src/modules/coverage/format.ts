import type { MeasuredFile } from '../../domain/coverage.ts';

/**
 * A parser of reports of coverage. Pure; throws {@link UnreadableOutput} and nothing else, whatever the text: a report
 * that was cut off must not pass for a whole one.
 */
export interface CoverageFormat {
  readonly parse: (text: string) => readonly MeasuredFile[];
}
