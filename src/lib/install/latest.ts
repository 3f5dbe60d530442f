import type { Install } from '../../domain/tool-schema.ts';
import { step } from './step.ts';

/** The newest version of a package that its registry offers. Throws {@link UpstreamError}. */
export async function fetchLatest(
  install: Install,
  env: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  if (install.registry === 'npm') return (await step(['npm', 'view', install.package, 'version'], '.', env)).trim();
  if (install.registry === 'pypi') {
    const said = await step(['python3', '-m', 'pip', 'index', 'versions', install.package], '.', env);
    return /\(([^)]+)\)/.exec(said)?.[1];
  }
  if (install.registry === 'crates') {
    return /^version: (\S+)/m.exec(await step(['cargo', 'info', '--quiet', install.package], '/', env))?.[1];
  }
  return install.registry === 'go' ? await latestOfGo(install.package, env) : undefined;
}

/** The module is the longest part of the path of the command that is one. */
async function latestOfGo(path: string, env: Readonly<Record<string, string>>): Promise<string | undefined> {
  for (let at = path; at.includes('/'); at = at.slice(0, at.lastIndexOf('/'))) {
    try {
      const said = await step(['go', 'list', '-m', '-f', '{{.Version}}', `${at}@latest`], '/', env);
      return said.trim().replace(/^v/, '');
    } catch {
      // Not a module: one of its folders.
    }
  }
  return undefined;
}
