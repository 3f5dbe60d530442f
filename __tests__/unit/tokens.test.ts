import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { estimateTokens } from '../../src/lib/tokens.ts';
import { root } from '../helpers/run.ts';

describe('the estimate of tokens', () => {
  it.each([
    ['src/pipeline/review/render.ts', 0.1],
    ['__tests__/unit/file-type.test.ts', 0.1],
    ['scripts/build.mjs', 0.1],
    ['bench/floor.c', 0.15],
    ['docs/publishing.md', 0.15],
    ['action.yml', 0.15],
  ])('is near what o200k counts: %s', (path, error) => {
    const text = readFileSync(join(root, path), 'utf8');
    expect(Math.abs(estimateTokens(text) / countTokens(text) - 1)).toBeLessThan(error);
  });

  it.each([
    ['', 0],
    ['word', 1],
    ['1234567', 3],
  ])('counts %j as %d', (text, tokens) => {
    expect(estimateTokens(text)).toBe(tokens);
  });
});
