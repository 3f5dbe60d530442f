import type { RawFinding } from '../../domain/raw-finding.ts';
import type { Format } from './format.ts';

const line = /^::(?<level>error|warning|notice)(?: (?<properties>[^\n]*?))?::(?<message>.*)$/gm;

/** Workflow commands: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
export const github: Format<'github'> = {
  parse(text, { rule }) {
    const findings = [...text.matchAll(line)].map(({ groups = {} }): RawFinding => {
      const properties = new Map(
        (groups['properties'] ?? '').split(',').map((one) => {
          const at = one.indexOf('=');
          return [one.slice(0, at).trim(), unescapeData(one.slice(at + 1))] as const;
        }),
      );
      const number = (name: string): number | undefined => {
        const value = Number(properties.get(name));
        return Number.isInteger(value) && value > 0 ? value : undefined;
      };
      return {
        path: properties.get('file'),
        line: number('line'),
        column: number('col'),
        endLine: number('endLine'),
        endColumn: number('endColumn'),
        rule: rule ?? properties.get('title'),
        message: unescapeData(groups['message'] ?? '') || 'no message',
        level: groups['level'],
      };
    });
    return { findings };
  },
};

const escapes: Readonly<Record<string, string>> = { '%25': '%', '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',' };

function unescapeData(text: string): string {
  return text.replace(/%(?:25|0D|0A|3A|2C)/gi, (code) => escapes[code.toUpperCase()] ?? code);
}
