import { join, posix } from 'node:path';
import { UpstreamError, UserError } from '../domain/errors.ts';
import { nearest } from '../domain/nearest.ts';
import { cacheFolder } from '../lib/cache-folder.ts';
import { type ConfigFiles, onDisk } from './files.ts';
import { presets } from './presets.gen.ts';

/** Where a configuration stands. */
export interface ConfigPlace {
  readonly files: ConfigFiles;
  readonly path: string;
}

const kinds =
  'It takes a preset, a file such as ./base.yaml, a package such as npm:@acme/kempt-config, or a commit such as github:acme/config//kempt.yaml@<40 digits>.';

/** What an entry of `extends` leads to. Throws {@link UserError} for what leads nowhere. */
export function toExtended(entry: string, from: ConfigPlace): ConfigPlace {
  if (Object.hasOwn(presets, entry)) return { files: presetFiles, path: entry };
  // One letter is a drive.
  const [, scheme] = /^([a-z][a-z+]+):/i.exec(entry) ?? [];
  if (scheme === 'npm') return toPackaged(entry, from);
  if (scheme === 'github' || scheme === 'git+https') return toPinned(entry);
  if (scheme !== undefined) throw new UserError(`${entry}: there is nothing to extend by ${scheme}:`, kinds);
  if (/^[\w-]+$/.test(entry)) throw noPreset(entry);
  return { files: from.files, path: from.files.beside(from.path, entry) };
}

function noPreset(entry: string): UserError {
  const hint = nearest(entry, Object.keys(presets));
  const known = `The presets: ${Object.keys(presets).join(', ')}. ${kinds}`;
  return new UserError(`There is no preset ${entry}`, hint === undefined ? known : `Did you mean ${hint}?`);
}

const presetFiles: ConfigFiles = {
  read: async (name) => presets[name],
  shown: (name) => `preset ${name}`,
  beside: (_, name) => name,
  findPackage: () => undefined,
};

/** `npm:name`, `npm:@scope/name`, and a file in either; without one its `kempt.yaml`. */
function toPackaged(entry: string, { files, path }: ConfigPlace): ConfigPlace {
  const [, name, file = 'kempt.yaml'] = /^npm:((?:@[\w.~-]+\/)?[\w~-][\w.~-]*)(?:\/(.+))?$/.exec(entry) ?? [];
  if (name === undefined || isOutside(file)) throw new UserError(`${entry} names no file of a package`, kinds);
  const folder = files.findPackage(name, path);
  if (folder === undefined)
    throw new UserError(`The package ${name} is not installed`, `Install it: npm install --save-dev ${name}`);
  return { files: onDisk, path: join(folder, file) };
}

/** `github:owner/name//path@commit`, `git+https://host/name.git//path@commit`. */
function toPinned(entry: string): ConfigPlace {
  const [, short, long, file, ref] =
    /^(?:github:([\w.-]+\/[\w.-]+)|git\+(https:\/\/[\w.:-]+\/[^@?#]+?))\/\/([^@]+?)(?:@(.*))?$/.exec(entry) ?? [];
  const url = short === undefined ? long : `https://github.com/${short}.git`;
  if (url === undefined || file === undefined || isOutside(file)) {
    throw new UserError(
      `${entry} names no file of a repository`,
      'Write github:OWNER/NAME//PATH@COMMIT or git+https://HOST/NAME.git//PATH@COMMIT, without a user name.',
    );
  }
  if (ref === undefined || !/^[0-9a-f]{40}$/.test(ref)) {
    const what = ref ? `${ref} is not a full commit` : 'it names no commit';
    throw new UserError(
      `${entry} is not pinned: ${what}, and branches and tags can be moved by others`,
      `Write the 40 digits of a commit behind @: git ls-remote ${url} ${ref || 'HEAD'} prints them.`,
    );
  }
  return { files: pinnedFiles(url, ref), path: posix.normalize(file) };
}

function pinnedFiles(url: string, commit: string): ConfigFiles {
  const shown = (path: string): string => `${url.replace('https://', '')}//${path}@${commit.slice(0, 10)}`;
  return {
    async read(path) {
      const { readPinned } = await import('../lib/git/pinned.ts');
      try {
        return await readPinned({ url, commit }, path, cacheFolder());
      } catch (cause) {
        if (!(cause instanceof UpstreamError)) throw cause;
        throw new UpstreamError(cause.who, `${shown(path)} cannot be fetched: ${cause.message}`, { cause });
      }
    },
    shown,
    beside(path, name) {
      const file = posix.join(posix.dirname(path), name);
      if (posix.isAbsolute(name) || isOutside(file)) throw new UserError(`${name} is outside of its repository`);
      return file;
    },
    findPackage(name) {
      throw new UserError(`npm:${name}: no packages are installed in a repository that is fetched`, kinds);
    },
  };
}

function isOutside(path: string): boolean {
  return path.split(/[/\\]/).includes('..') || posix.isAbsolute(path);
}
