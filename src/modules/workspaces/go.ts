import type { WorkspaceReader } from './reader.ts';

/** Workspaces of Go: https://go.dev/ref/mod#workspaces */
export const go: WorkspaceReader = {
  roots: ['go.work'],
  manifest: 'go.mod',
  members(text) {
    return { include: argumentsOf(text, 'use').map(([folder = '']) => folder), exclude: [] };
  },
  read(text) {
    const [[name] = []] = argumentsOf(text, 'module');
    const replaced = argumentsOf(text, 'replace').map((words) => words[words.indexOf('=>') + 1] ?? '');
    return {
      name,
      names: argumentsOf(text, 'require').map(([path = '']) => path),
      folders: replaced.filter((target) => /^\.{1,2}\//.test(target)),
    };
  },
};

/** The words behind each `directive`, which stands in front of one line or of a block of lines. */
function argumentsOf(text: string, directive: string): string[][] {
  const found: string[][] = [];
  let inside = false;
  for (const line of text.split('\n')) {
    const words = line
      .replace(/\/\/.*/, '')
      .split(/\s+/)
      .filter(Boolean)
      .map(unquoted);
    if (words[0] === ')') inside = false;
    else if (words[0] === directive && words[1] === '(') inside = true;
    else if (words[0] === directive) found.push(words.slice(1));
    else if (inside && words.length > 0) found.push(words);
  }
  return found;
}

function unquoted(word: string): string {
  return word.replace(/^["`](.*)["`]$/, '$1');
}
