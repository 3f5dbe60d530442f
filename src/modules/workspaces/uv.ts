import { parse } from 'smol-toml';
import { z } from 'zod';
import { pythonName } from '../../lib/python-name.ts';
import type { WorkspaceReader } from './reader.ts';

const texts = z.array(z.string()).default([]);
const groups = z.record(z.string(), z.array(z.unknown())).default({});
const source = z.object({ path: z.string().optional() }).catch({});
const schema = z.object({
  project: z
    .object({ name: z.string().optional(), dependencies: texts, 'optional-dependencies': groups })
    .default({ dependencies: [], 'optional-dependencies': {} }),
  'dependency-groups': groups,
  'build-system': z.object({ requires: texts }).default({ requires: [] }),
  tool: z
    .object({
      uv: z
        .object({
          workspace: z.object({ members: texts, exclude: texts }).optional(),
          sources: z.record(z.string(), z.union([z.array(source), source.transform((one) => [one])])).default({}),
          'dev-dependencies': texts,
        })
        .default({ sources: {}, 'dev-dependencies': [] }),
    })
    .default({ uv: { sources: {}, 'dev-dependencies': [] } }),
});

/** Workspaces of uv: https://docs.astral.sh/uv/concepts/projects/workspaces/ */
export const uv: WorkspaceReader = {
  roots: ['pyproject.toml'],
  manifest: 'pyproject.toml',
  members(text) {
    const { workspace } = schema.parse(parse(text)).tool.uv;
    return workspace && { include: workspace.members, exclude: workspace.exclude };
  },
  read(text) {
    const { project, tool, ...rest } = schema.parse(parse(text));
    const grouped = [...Object.values(project['optional-dependencies']), ...Object.values(rest['dependency-groups'])];
    const required = [
      ...project.dependencies,
      ...grouped.flat().filter((one) => typeof one === 'string'),
      ...tool.uv['dev-dependencies'],
      ...rest['build-system'].requires,
    ];
    const names = required.map((one) => pythonName(/^\s*[\w.-]+/.exec(one)?.[0]?.trim() ?? ''));
    const folders = Object.values(tool.uv.sources).flatMap((sources) => sources.flatMap(({ path }) => path ?? []));
    return { name: project.name && pythonName(project.name), names, folders };
  },
};
