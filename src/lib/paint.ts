import { styleText } from 'node:util';
import type { Level } from '../domain/level.ts';
import type { Headline } from './headline.ts';

type Format = 'bold' | 'cyan' | 'dim' | 'green' | 'red' | 'underline' | 'yellow';

/** Wraps text in colours, or leaves it as it is. */
export type Paint = (formats: readonly Format[], text: string) => string;

/**
 * Whether to colour is the caller's decision: since Node 22 `styleText` would look at the stream and the environment
 * itself. Node 20 ignores the option and, in its first releases, takes one format at a time.
 */
export function toPaint(color: boolean): Paint {
  if (!color) return (_, text) => text;
  return (formats, text) =>
    text === '' ? '' : formats.reduce((painted, format) => styleText(format, painted, { validateStream: false }), text);
}

export const levelFormats: Readonly<Record<Level, Format>> = { error: 'red', warning: 'yellow', note: 'cyan' };

export const verdictFormats: Readonly<Record<Headline['verdict'], Format>> = {
  clean: 'green',
  findings: 'red',
  incomplete: 'yellow',
};
