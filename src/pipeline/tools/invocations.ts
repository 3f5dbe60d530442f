import type { ToolCommand } from '../../domain/tool-schema.ts';

/** One process that is to run. Its argv still has the placeholders that only the run can fill: see {@link fill}. */
export interface Invocation {
  readonly argv: readonly string[];
  /** The folder it runs in, from the top; '' : the top. */
  readonly cwd: string;
  /** The files it is given, or those it is to find itself; paths from the top. */
  readonly files: readonly string[];
  /** Whether the files are named in its argv. */
  readonly given: boolean;
}

export interface InvocationInput {
  readonly command: ToolCommand;
  /** Paths from the top. */
  readonly files: readonly string[];
  /** The folder to run in for a file, see `root`. */
  readonly rootOf: (path: string) => string;
  /** Where the repository is, absolute. */
  readonly top: string;
  /** Into how many processes a batch is split, so that all cores have work. */
  readonly split: number;
}

const maxFiles = 1000;
const maxBytes = 100_000;
/** A process costs more to start than so few files cost to look at. */
const minSplit = 40;

/** Divides the work: which files go to which process. */
export function toInvocations(input: InvocationInput): Invocation[] {
  const { command, files, rootOf } = input;
  const scope = command.scope ?? 'batch';
  if (scope === 'repository') return [toInvocation('', files, input)];
  const byRoot = groupBy(files, rootOf);
  return [...byRoot].flatMap(([root, own]) =>
    groupsOf(scope, own, input).map((group) => toInvocation(root, group, input)),
  );
}

function groupsOf(
  scope: ToolCommand['scope'],
  files: readonly string[],
  input: InvocationInput,
): readonly (readonly string[])[] {
  if (scope === 'file') return files.map((file) => [file]);
  if (scope === 'directory') return [...groupBy(files, folderOf).values()];
  return scope === 'workspace' ? [files] : toBatches(files, input);
}

function toBatches(files: readonly string[], { command, split }: InvocationInput): string[][] {
  const { files: count = maxFiles, bytes = maxBytes } = command.batch ?? {};
  const parts =
    command.weight === 'all' || command.serial ? 1 : Math.min(split, Math.floor(files.length / minSplit) || 1);
  const most = Math.min(count, Math.ceil(files.length / parts));
  const batches: string[][] = [];
  let size = 0;
  for (const file of files) {
    const length = Buffer.byteLength(file) + 1;
    const last = batches.at(-1);
    if (last && last.length < most && size + length <= bytes) last.push(file);
    else {
      batches.push([file]);
      size = 0;
    }
    size += length;
  }
  return batches;
}

function toInvocation(root: string, files: readonly string[], { command, top }: InvocationInput): Invocation {
  const paths = files.map((file) => written(file, root, top, command.paths ?? 'plain'));
  const argv = command.argv.flatMap((argument) => {
    if (argument.includes('{files}')) return paths.map((path) => argument.replace('{files}', () => path));
    if (argument.includes('{file}')) return [argument.replace('{file}', () => paths[0] ?? '')];
    if (argument.includes('{dir}'))
      return [argument.replace('{dir}', () => written(folderOf(files[0] ?? ''), root, top, command.paths ?? 'plain'))];
    return [argument];
  });
  return { argv, cwd: root, files, given: command.argv.some((argument) => /\{(?:files|file|dir)\}/.test(argument)) };
}

/** Written so that no program takes it for an option, nor for a pattern if it is to be escaped. */
function written(path: string, root: string, top: string, style: NonNullable<ToolCommand['paths']>): string {
  if (style === 'absolute') return path === '' ? top : `${top}/${path}`;
  const inside = (root === '' ? path : path.slice(root.length + 1)) || '.';
  const escaped = {
    plain: () => inside,
    escaped: () => inside.replace(/[\\*?[\](){}!@+]/g, '\\$&'),
    bracketed: () => inside.replace(/[*?[\](){}]/g, '[$&]'),
  }[style]();
  return /^[-@+:]/.test(escaped) || escaped.startsWith('\\@') || escaped.startsWith('\\+') ? `./${escaped}` : escaped;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function groupBy(items: readonly string[], key: (item: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** Puts values in the place of the placeholders that are left, such as {outfile}. */
export function fill(argv: readonly string[], values: Readonly<Record<string, string>>): string[] {
  return argv.map((argument) => argument.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole));
}
