import { z } from 'zod';
import type { WorkspaceReader } from './reader.ts';

const schema = z.object({ name: z.string().optional(), implicitDependencies: z.array(z.string()).default([]) });

/**
 * Projects of Nx: https://nx.dev/docs/reference/project-configuration. What the source of a project imports is not
 * looked at: one without a package.json, which would tell, is reached by every change.
 */
export const nx: WorkspaceReader = {
  roots: ['nx.json'],
  manifest: 'project.json',
  partial: true,
  members: () => ({ include: ['**'], exclude: ['**/node_modules/**'] }),
  read(text) {
    const { name, implicitDependencies } = schema.parse(JSON.parse(text));
    const names = implicitDependencies.filter((one) => !one.startsWith('!'));
    return { name, names, folders: [], unknown: names.some((one) => /[*:]/.test(one)) };
  },
};
