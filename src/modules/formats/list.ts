import type { RawFinding } from '../../domain/raw-finding.ts';
import type { Format } from './format.ts';

/** Paths, one a line: what a formatter would change. */
export const list: Format<'list'> = {
  parse(text, { pattern, message, rule }) {
    const expression = pattern === undefined ? /^(?<path>.+)$/ : new RegExp(pattern);
    const findings = text.split(/\r?\n/).flatMap((line): RawFinding[] => {
      const path = expression.exec(line)?.groups?.['path'];
      return path === undefined ? [] : [{ path, message, rule }];
    });
    return { findings };
  },
};
