import type { RawFinding } from '../../domain/raw-finding.ts';
import { numberOf, toElements } from '../../lib/xml-elements.ts';
import type { Format } from './format.ts';

/** Checkstyle's XML. */
export const checkstyle: Format<'checkstyle'> = {
  parse(text) {
    const files = toElements(text, ['checkstyle']).children.filter(({ name }) => name === 'file');
    const findings = files.flatMap((file) =>
      file.children
        .filter(({ name }) => name === 'error')
        .map(({ attributes }): RawFinding => {
          const { line, column, severity, message, source } = attributes;
          const place = {
            path: file.attributes['name'],
            line: numberOf(line) || undefined,
            column: numberOf(column) || undefined,
          };
          return { ...place, level: severity, message: message || 'no message', rule: source || undefined };
        }),
    );
    return { findings };
  },
};
