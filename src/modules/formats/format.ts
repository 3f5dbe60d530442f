import type { Parse, ParseOf } from '../../domain/parse-schema.ts';
import type { ReadOutput } from '../../domain/raw-finding.ts';

/**
 * A parser of what tools print. Pure; throws {@link UnreadableOutput} and nothing else, whatever the text: what cannot
 * be read is never clean.
 */
export interface Format<F extends Parse['format']> {
  readonly parse: (text: string, parse: ParseOf<F>) => ReadOutput;
}
