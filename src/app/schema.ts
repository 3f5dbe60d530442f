import { z } from 'zod';
import { configSchema } from '../config/schema.ts';
import { reportSchema } from '../domain/report-schema.ts';
import { checks } from '../modules/checks/index.gen.ts';

/** Of `kempt.yaml`, JSON Schema draft 7. */
export function configJsonSchema(): object {
  return z.toJSONSchema(configSchema(checks), { target: 'draft-7', io: 'input' });
}

/** Of the report, JSON Schema draft 7. */
export function reportJsonSchema(): object {
  return z.toJSONSchema(reportSchema, { target: 'draft-7' });
}
