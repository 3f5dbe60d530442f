import { describe, expect, it } from '@jest/globals';
import { Mode } from '../../src/domain/entry.ts';
import { fileTypes } from '../../src/domain/file-type.ts';
import { SourceFile } from '../../src/domain/source-file.ts';
import type { Check, Draft, Example, ExampleFile } from '../../src/modules/checks/check.ts';
import { editorconfigSyntax } from '../../src/modules/checks/editorconfig-syntax.ts';
import { jsonSyntax } from '../../src/modules/checks/json-syntax.ts';
import { notebookSyntax } from '../../src/modules/checks/notebook-syntax.ts';
import { tomlSyntax } from '../../src/modules/checks/toml-syntax.ts';
import { xmlSyntax } from '../../src/modules/checks/xml-syntax.ts';
import { yamlSyntax } from '../../src/modules/checks/yaml-syntax.ts';

const checks: readonly Check[] = [jsonSyntax, yamlSyntax, tomlSyntax, xmlSyntax, editorconfigSyntax, notebookSyntax];

/** In a slab that holds the rest of a longer file. */
function slab(content: string | Uint8Array): { buffer: Buffer; length: number } {
  const bytes = Buffer.from(content as string);
  return { buffer: Buffer.concat([bytes, Buffer.from('"]}> : [\n')]), length: bytes.length };
}

async function findings(check: Check, files: Example['files']): Promise<string[]> {
  if (check.scope !== 'file') throw new Error(`${check.id} is no check of files`);
  const found: string[] = [];
  for (const [path, source] of Object.entries(files)) {
    const content = typeof source === 'string' ? source : (source as ExampleFile).content;
    const { buffer, length } = slab(content);
    const file = new SourceFile();
    const types = fileTypes(path);
    expect(types & check.types!).not.toBe(0);
    file.reset(path, Mode.file, types, 0, buffer, length);
    const drafts: Draft[] = [];
    await check.run(
      file,
      (draft) => drafts.push(draft),
      {},
      () => undefined,
    );
    for (const { message, at } of drafts) {
      expect(message).toMatch(/[^.]$/);
      expect(at!.offset + at!.length).toBeLessThanOrEqual(length);
      found.push(`${path}:${file.region(at!.offset, at!.length).startLine}`);
    }
  }
  return found;
}

describe.each(checks.map((check) => [check.id, check] as const))('%s', (_, check) => {
  it.each(check.examples().map((example) => [example.title, example] as const))('%s', async (__, example) => {
    expect(await findings(check, example.files)).toEqual(example.findings);
  });
});
