import type { Parse } from '../../domain/parse-schema.ts';
import type { ReadOutput } from '../../domain/raw-finding.ts';
import { formats } from '../../modules/formats/index.gen.ts';

/** The parser of a format, loaded. What a tool changes in a copy is told as a diff. */
export async function loadParser(format: Parse['format']): Promise<(text: string, parse: Parse) => ReadOutput> {
  const { parse } = await formats[format === 'changes' ? 'diff' : format]();
  return parse as (text: string, parse: Parse) => ReadOutput;
}
