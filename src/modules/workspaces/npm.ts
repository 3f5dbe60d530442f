import { parse } from 'yaml';
import { z } from 'zod';
import type { WorkspaceReader } from './reader.ts';

const texts = z.array(z.string());
const dependencies = z.record(z.string(), z.unknown()).default({});
const schema = z.object({
  name: z.string().optional(),
  workspaces: z.union([texts, z.object({ packages: texts.default([]) })]).optional(),
  dependencies,
  devDependencies: dependencies,
  peerDependencies: dependencies,
  optionalDependencies: dependencies,
  nx: z
    .object({ implicitDependencies: texts.default([]) })
    .catch({ implicitDependencies: [] })
    .optional(),
});
const pnpm = z.object({ packages: texts.default([]) }).nullish();

/**
 * Workspaces of npm, Yarn, Bun and pnpm, and so those of Turborepo and Nx.
 * https://docs.npmjs.com/cli/configuring-npm/package-json#workspaces, https://pnpm.io/pnpm-workspace_yaml
 */
export const npm: WorkspaceReader = {
  roots: ['package.json', 'pnpm-workspace.yaml'],
  manifest: 'package.json',
  members(text, name) {
    if (name === 'pnpm-workspace.yaml') return toMembers(pnpm.parse(parse(text))?.packages);
    const { workspaces } = schema.parse(JSON.parse(text));
    return toMembers(Array.isArray(workspaces) ? workspaces : workspaces?.packages);
  },
  read(text) {
    const { name, ...all } = schema.parse(JSON.parse(text));
    const entries = Object.entries({
      ...all.dependencies,
      ...all.devDependencies,
      ...all.peerDependencies,
      ...all.optionalDependencies,
    });
    const folders = entries.flatMap(
      ([, range]) => /^(?:file|link|portal|workspace):(\.{1,2}\/.*)$/.exec(String(range))?.[1] ?? [],
    );
    const aliased = entries.flatMap(([, range]) => /^(?:npm|workspace):(@?[^@]+)@/.exec(String(range))?.[1] ?? []);
    return {
      name,
      names: [...entries.map(([key]) => key), ...aliased, ...(all.nx?.implicitDependencies ?? [])],
      folders,
    };
  },
};

function toMembers(globs: readonly string[] = []): ReturnType<WorkspaceReader['members']> {
  if (globs.length === 0) return undefined;
  const negated = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  return { include: globs.filter((glob) => !glob.startsWith('!')), exclude: negated };
}
