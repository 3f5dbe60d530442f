import { azureDevops } from './azure-devops.ts';
import { bitbucket } from './bitbucket.ts';
import { forgejo, gitea } from './gitea.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import type { Rig } from './rig.ts';

/** By the id of the forge; a forge may have several, as it has products and versions. */
export const rigs: Readonly<Record<string, Rig>> = {
  'azure-devops': azureDevops,
  bitbucket,
  github,
  gitlab,
  gitea,
  forgejo,
};
