import { findJsonError } from './json.ts';
import { locate } from './json-locate.ts';
import type { SyntaxProblem } from './problem.ts';

type Path = readonly (string | number)[];
interface Fault {
  readonly message: string;
  readonly path: Path;
}

/**
 * The first error of the Jupyter notebook in `buffer[0]` to `buffer[length - 1]`: of its JSON, or of the shape that
 * nbformat 4 asks for (https://nbformat.readthedocs.io/en/latest/format_description.html).
 */
export function findNotebookError(buffer: Buffer, length: number): SyntaxProblem | undefined {
  const problem = findJsonError(buffer, length);
  if (problem) return problem;
  const text = buffer.toString('utf8', 0, length).replace(/^\u{feff}/u, '');
  const fault = faultOfNotebook(JSON.parse(text));
  return fault && { message: fault.message, ...locate(buffer, length, fault.path) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function faultOfNotebook(notebook: unknown): Fault | undefined {
  if (!isRecord(notebook)) return { message: 'A notebook must be an object', path: [] };
  const { nbformat, cells } = notebook;
  if (!Number.isInteger(nbformat) || (nbformat as number) < 3) {
    return { message: 'nbformat must be an integer of at least 3', path: nbformat === undefined ? [] : ['nbformat'] };
  }
  if (nbformat === 3) return undefined;
  if (!Array.isArray(cells)) return { message: 'cells must be an array', path: cells === undefined ? [] : ['cells'] };
  for (const [index, cell] of cells.entries()) {
    const fault = faultOfCell(cell, ['cells', index]);
    if (fault) return fault;
  }
  return undefined;
}

function faultOfCell(cell: unknown, path: Path): Fault | undefined {
  if (!isRecord(cell)) return { message: 'A cell must be an object', path };
  const { cell_type: type, source } = cell;
  if (typeof type !== 'string') {
    return {
      message: 'A cell needs a cell_type, which is a string',
      path: 'cell_type' in cell ? [...path, 'cell_type'] : path,
    };
  }
  const lines: unknown = typeof source === 'string' ? source.split('\n') : source;
  if (!Array.isArray(lines) || !lines.every((line) => typeof line === 'string')) {
    const message = 'A cell needs a source, which is a string or an array of strings';
    return { message, path: 'source' in cell ? [...path, 'source'] : path };
  }
  const conflict = lines.findIndex((line: string) => /^(?:<{7}|>{7}) /.test(line));
  if (conflict < 0) return undefined;
  const at = typeof source === 'string' ? [...path, 'source'] : [...path, 'source', conflict];
  return { message: 'The source of this cell holds a merge conflict', path: at };
}
