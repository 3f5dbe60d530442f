import { dirname, join } from 'node:path';
import semver from 'semver';
import type { ToolSetting } from '../../config/tool-settings.ts';
import { packageVersion } from '../../lib/package-version.ts';
import { type Found, findInNodeModules, findInVenv } from '../../lib/tool-copies.ts';
import { which } from '../../lib/which.ts';
import type { Copy, CopyOptions, NoCopy } from './copy.ts';
import { findManaged } from './managed-copy.ts';
import { versionOf } from './version-of.ts';

/** The copy of a tool for a folder: of the project, else Kempt's own, else of the system, as the tool says. */
export async function findCopy(setting: ToolSetting, folder: string, options: CopyOptions): Promise<Copy | NoCopy> {
  const { tool } = setting;
  const program = tool.check.argv[0] ?? setting.id;
  const refused: string[] = [];
  const remedies: string[] = [];
  for (const origin of tool.resolve ?? ['project', 'managed', 'system']) {
    const found = await finders[origin](setting, program, folder, options);
    if (found === undefined) continue;
    if ('missing' in found) {
      refused.push(found.missing);
      remedies.push(found.remedy);
      continue;
    }
    const wrong = whyNot(setting, found);
    if (wrong === undefined) return found;
    refused.push(`${found.path} is ${found.version}, ${wrong}`);
  }
  return {
    missing: refused.join('; ') || `${program} was not found`,
    remedy: [...remedies, remedyFor(setting, program)].join(' Or: '),
  };
}

type Finder = (
  setting: ToolSetting,
  program: string,
  folder: string,
  options: CopyOptions,
) => Promise<Copy | NoCopy | undefined>;

const finders: Readonly<Record<Copy['origin'], Finder>> = {
  project: async ({ tool, id }, program, folder, options) => {
    const { install } = tool;
    if (install?.registry !== 'npm' && install?.registry !== 'pypi') return undefined;
    for (const place of foldersUpTo(join(options.top, folder), options.top)) {
      const found =
        install.registry === 'npm'
          ? findInNodeModules(place, install.package, program, process.execPath)
          : (findInVenv(join(place, '.venv'), program) ?? findInVenv(join(place, 'venv'), program));
      if (found) return await versioned('project', found, { tool, id }, options);
    }
    const active = options.env['VIRTUAL_ENV'];
    const found = install.registry === 'pypi' && active ? findInVenv(active, program) : undefined;
    return found && (await versioned('project', found, { tool, id }, options));
  },
  managed: async ({ tool }, program, _, options) => {
    const { install } = tool;
    const version = tool.version?.default;
    if (install === undefined || version === undefined) return undefined;
    return await findManaged(install, version, program, tool.runtime?.node, options);
  },
  system: async ({ tool, id }, program, _, options) => {
    const path = which(program, options.env['PATH']);
    if (path === undefined) return undefined;
    return await versioned('system', { start: [path], path, version: undefined, folders: [] }, { tool, id }, options);
  },
};

async function versioned(
  origin: Copy['origin'],
  found: Found,
  { tool, id }: Pick<ToolSetting, 'tool' | 'id'>,
  options: CopyOptions,
): Promise<Copy> {
  const [, ...args] = tool.probe?.argv ?? [id, '--version'];
  const version =
    found.version ??
    (tool.install && packageVersion(found.path, tool.install)) ??
    (await versionOf(found.start, args, tool.probe?.pattern, options, options.mayStart));
  return { ...found, origin, version: version ?? 'unknown' };
}

/** Why a copy must not be used. Versions of two parts, and those with a letter behind, are read as well as can be. */
function whyNot({ tool }: ToolSetting, { version }: Copy): string | undefined {
  const { range, bad = [] } = tool.version ?? {};
  if (bad.includes(version)) return 'which is known to be bad';
  const plain = semver.coerce(version);
  if (range === undefined || plain === null || semver.satisfies(plain, range)) return undefined;
  return `and Kempt can run ${range}`;
}

function remedyFor({ tool, id }: ToolSetting, program: string): string {
  const { install } = tool;
  const name = install?.registry === 'download' ? program : install?.package;
  const ways: Readonly<Record<string, string>> = {
    npm: `npm install --save-dev ${name}`,
    pypi: `pip install ${name}`,
    go: `go install ${name}@latest`,
    crates: `cargo install ${name}`,
  };
  const way = install && ways[install.registry];
  return `${way ? `${way}, or install` : 'Install'} ${program}; or, under tools.${id} of the configuration: \`missing: skip\`.`;
}

function foldersUpTo(folder: string, top: string): string[] {
  const folders = [folder];
  for (let at = folder; at !== top && at.length > top.length; ) {
    at = dirname(at);
    folders.push(at);
  }
  return folders;
}
