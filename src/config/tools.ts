import { z } from 'zod';
import type { Level } from '../domain/level.ts';
import { toolFields, toolSettings } from '../domain/tool-schema.ts';

const optional = Object.fromEntries(
  Object.entries(toolFields).map(([name, schema]) => [name, (schema as z.ZodType).optional()]),
) as { [K in keyof typeof toolFields]: z.ZodOptional<(typeof toolFields)[K]> };

const settings = z.strictObject({ ...toolSettings, ...optional });

/** What a configuration says of one tool: of the catalogue's some fields, of an own one all that it needs. */
export const toolConfigSchema = z
  .union([z.boolean(), z.enum(['off', 'on', 'auto']), z.enum(['error', 'warning', 'note']), settings])
  .describe('off, on, auto, a level, or an object: settings, and any field of a tool over those of the catalogue');

/** The keys that an object for a tool may have. */
export const toolKeys: readonly string[] = [...Object.keys(toolSettings), ...Object.keys(toolFields)];

export type ToolConfig = boolean | 'off' | 'on' | 'auto' | Level | z.infer<typeof settings>;
