import { toJson } from '../../lib/visible.ts';
import type { Reporter } from './reporter.ts';

export const json: Reporter = {
  id: 'json',
  summary: 'The report itself, for programs and for later stages of Kempt',
  print: toJson,
};
