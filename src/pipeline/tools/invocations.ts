import type { ToolCommand } from '../../domain/tool-schema.ts';

/** One process that is to run. Its argv still has the placeholders: see {@link toArgv}. */
export interface Invocation {
  readonly argv: readonly string[];
  /** What {files} and {file} stand for, and {dir}. */
  readonly paths: readonly string[];
  readonly folder: string;
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
  /** How many files one process is to be given at most, so that all cores have work. */
  readonly share: number;
}

const maxFiles = 5000;
/** Linux and macOS take more than a million, what is in the environment included. */
const maxBytes = 400_000;

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

function toBatches(files: readonly string[], { command, share }: InvocationInput): string[][] {
  const { files: count = maxFiles, bytes = maxBytes } = command.batch ?? {};
  const whole = command.weight === 'all' || command.serial;
  const parts = whole ? 1 : Math.ceil(files.length / share);
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
  const { argv, paths: style = 'plain' } = command;
  const paths = files.map((file) => written(file, root, top, style));
  const folder = written(folderOf(files[0] ?? ''), root, top, style);
  return { argv, paths, folder, cwd: root, files, given: argv.some((one) => /\{(?:files|file|dir)\}/.test(one)) };
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

/** The arguments, all at once: the name of a file may look like a placeholder. */
export function toArgv({ argv, paths, folder }: Invocation, values: Readonly<Record<string, string>>): string[] {
  const all = { ...values, file: paths[0] ?? '', dir: folder };
  return argv.flatMap((argument) =>
    argument.includes('{files}') ? paths.map((path) => fill(argument, { ...all, files: path })) : [fill(argument, all)],
  );
}

/** Puts values in the place of placeholders, such as {outfile}. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
