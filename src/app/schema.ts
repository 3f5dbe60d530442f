import { z } from 'zod';
import { configSchema } from '../config/schema.ts';
import { reportSchema } from '../domain/report-schema.ts';
import { loadAllChecks } from './checks.ts';

/** Of `kempt.yaml`, JSON Schema draft 7. */
export async function configJsonSchema(): Promise<object> {
  return z.toJSONSchema(configSchema(await loadAllChecks()), { target: 'draft-7', io: 'input' });
}

/** Of the report, JSON Schema draft 7. */
export function reportJsonSchema(): object {
  return z.toJSONSchema(reportSchema, { target: 'draft-7' });
}
