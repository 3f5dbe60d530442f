import { github } from './github.ts';
import type { Rig } from './rig.ts';

/** By the id of the forge. */
export const rigs: Readonly<Record<string, Rig>> = { github };
