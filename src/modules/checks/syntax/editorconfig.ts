import { lowerCaseValues, propertyProblem } from './editorconfig-properties.ts';

export interface EditorconfigSection {
  /** What stands between the brackets. */
  readonly glob: string;
  /** Names in lower case; values in lower case where the specification says so. */
  readonly properties: Readonly<Record<string, string>>;
}

export interface EditorconfigProblem {
  readonly message: string;
  /** From 0. */
  readonly line: number;
}

export interface Editorconfig {
  /** No file in a parent folder applies. */
  readonly root: boolean;
  readonly sections: readonly EditorconfigSection[];
  readonly problems: readonly EditorconfigProblem[];
}

/** Reads an `.editorconfig` (https://spec.editorconfig.org, version 0.17.2); what is wrong does not stop it. */
export function parseEditorconfig(text: string): Editorconfig {
  const sections: { glob: string; properties: Record<string, string> }[] = [];
  const problems: EditorconfigProblem[] = [];
  let root = false;
  const lines = text.replace(/^\u{feff}/u, '').split(/\r\n|\n|\r/);
  for (const [line, source] of lines.entries()) {
    const entry = parseLine(source.trim());
    if (entry === undefined) continue;
    if (entry.kind === 'section') sections.push({ glob: entry.glob, properties: {} });
    else if (entry.kind === 'unknown') problems.push({ message: entry.message, line });
    else {
      const section = sections.at(-1);
      const message = propertyProblem(entry.name, entry.value, section !== undefined);
      if (message) problems.push({ message, line });
      else if (section) section.properties[entry.name] = entry.value;
      else root = entry.value === 'true';
    }
  }
  return { root, sections, problems };
}

type Line =
  | { readonly kind: 'section'; readonly glob: string }
  | { readonly kind: 'property'; readonly name: string; readonly value: string }
  | { readonly kind: 'unknown'; readonly message: string };

function parseLine(line: string): Line | undefined {
  if (line === '' || line.startsWith('#') || line.startsWith(';')) return undefined;
  // Older readers drop a comment behind a header or a value, newer ones take it as part: https://spec.editorconfig.org/#no-inline-comments
  const content = line.replace(/\s+[#;].*$/, '');
  if (content.startsWith('[')) {
    if (content.endsWith(']') && content.length > 2) return { kind: 'section', glob: content.slice(1, -1) };
    return {
      kind: 'unknown',
      message: content === '[]' ? 'A section needs a pattern' : 'Expected ] at the end of the section header',
    };
  }
  const separator = content.indexOf('=');
  const name = content.slice(0, separator).trim().toLowerCase();
  if (separator < 0 || name === '')
    return { kind: 'unknown', message: 'Expected a comment, a [section] or name = value' };
  const value = content.slice(separator + 1).trim();
  return { kind: 'property', name, value: lowerCaseValues.has(name) ? value.toLowerCase() : value };
}
