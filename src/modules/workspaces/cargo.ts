import { parse } from 'smol-toml';
import { z } from 'zod';
import type { WorkspaceReader } from './reader.ts';

const texts = z.array(z.string()).default([]);
const dependency = z.object({ path: z.string().optional(), package: z.string().optional() }).catch({});
const dependencies = z.record(z.string(), dependency).default({});
const tables = { dependencies, 'dev-dependencies': dependencies, 'build-dependencies': dependencies };
const schema = z.object({
  package: z.object({ name: z.string().optional() }).default({}),
  workspace: z.object({ members: texts, exclude: texts, dependencies }).optional(),
  ...tables,
  target: z.record(z.string(), z.object(tables)).default({}),
});

/** Workspaces of Cargo: https://doc.rust-lang.org/cargo/reference/workspaces.html */
export const cargo: WorkspaceReader = {
  roots: ['Cargo.toml'],
  manifest: 'Cargo.toml',
  members(text) {
    const { workspace } = schema.parse(parse(text));
    return workspace && { include: workspace.members, exclude: workspace.exclude };
  },
  read(text, root) {
    const { package: own, target, ...rest } = schema.parse(parse(text));
    const inherited = schema.parse(parse(root)).workspace?.dependencies ?? {};
    const all = [rest, ...Object.values(target)].flatMap((table) => [
      ...Object.entries(table.dependencies),
      ...Object.entries(table['dev-dependencies']),
      ...Object.entries(table['build-dependencies']),
    ]);
    return {
      name: own.name,
      names: all.flatMap(([key, one]) => [key, one.package ?? [], inherited[key]?.package ?? []].flat()),
      folders: all.flatMap(([, { path }]) => path ?? []),
    };
  },
};
