import type { z } from 'zod';
import type { Level } from './level.ts';
import type { reportSchema } from './report-schema.ts';

/** Deeply read-only: what a reporter receives. */
type Immutable<T> = T extends object ? { readonly [K in keyof T]: Immutable<T[K]> } : T;

/** The versioned result of a run; its fields are documented in `report-schema.ts`. */
export type Report = Immutable<z.infer<typeof reportSchema>>;
export type Finding = Report['findings'][number];
export type Location = Finding['location'];
export type Region = NonNullable<Location['region']>;
export type Fix = NonNullable<Finding['fix']>;
export type Edit = Fix['edits'][number];
export type Suppressed = Report['suppressed'][number];
export type Notification = Report['notifications'][number];
export type Rule = Report['rules'][number];
export type CheckRun = Report['runs'][number];
export type Shard = NonNullable<Report['shard']>;
/** All that was found, before anything is left out. */
export type Evidence = Shard['evidence'];
export type Verdict = Report['verdict'];
export type FailOn = Level | 'never';

export const reportVersion = 1;
export const reportSchemaUri = 'https://raw.githubusercontent.com/kempt/kempt/v1/schema/report.schema.json';
