import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { ValidateFunction } from 'ajv';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { reportSchema } from '../../src/domain/report-schema.ts';
import { reporterSummaries } from '../../src/modules/reporters/index.gen.ts';
import { cleanReport } from '../fixtures/reports/build.ts';
import { expectGolden, type Id, ids, print, reporter } from '../fixtures/reports/print.ts';
import { hugeReport, samples } from '../fixtures/reports/samples.ts';

const tests = dirname(import.meta.dirname);
const extensions: Readonly<Record<Id, string>> = {
  azure: 'txt',
  checkstyle: 'xml',
  codequality: 'json',
  github: 'txt',
  json: 'json',
  junit: 'xml',
  markdown: 'md',
  pretty: 'txt',
  rdjson: 'json',
  sarif: 'json',
  summary: 'md',
  teamcity: 'txt',
};

describe('the registry', () => {
  it('has every file of the shelf, in order', () => {
    const files = readdirSync(join(tests, '../src/modules/reporters'))
      .filter((name) => name.endsWith('.ts') && name !== 'reporter.ts' && name !== 'index.gen.ts')
      .map((name) => name.slice(0, -3));
    expect(ids).toEqual(files.sort());
    expect(Object.keys(reporterSummaries)).toEqual(files);
  });

  it.each(ids)('knows %s as it calls itself', (id) => {
    expect(reporter(id)).toMatchObject({ id, summary: reporterSummaries[id] });
  });
});

describe('the samples', () => {
  it.each(Object.keys(samples))('%s is a report', (name) => {
    expect(reportSchema.safeParse(samples[name]).error).toBeUndefined();
  });
});

describe.each(ids)('%s', (id) => {
  it.each(Object.entries(samples))('prints %s as before', (name, report) => {
    expectGolden(`${id}/${name}.${extensions[id]}`, print(id, report));
  });

  it('is pure: the same text twice, and the report is left alone', () => {
    const report = samples['mixed'] ?? cleanReport;
    const before = JSON.stringify(report);
    expect(print(id, report)).toBe(print(id, report));
    expect(JSON.stringify(report)).toBe(before);
  });

  it('ends with one line end', () => {
    expect(print(id, cleanReport)).toMatch(/[^\n]\n$/);
  });
});

describe('formats for machines', () => {
  const schemaOf = (name: string): ValidateFunction => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv);
    return ajv.compile(JSON.parse(readFileSync(join(tests, 'schemas', name), 'utf8')));
  };
  const isSarif = schemaOf('sarif-2.1.0.json');
  const isIssue = schemaOf('gitlab-codequality-issue.json');

  it.each(Object.entries(samples))('json: %s reads back', (_, report) => {
    expect(JSON.parse(print('json', report))).toEqual(report);
  });

  it.each(Object.entries(samples))('sarif: %s is valid', (_, report) => {
    isSarif(JSON.parse(print('sarif', report)));
    expect(isSarif.errors).toBeNull();
  });

  it.each(Object.entries({ ...samples, huge: hugeReport() }))(
    'codequality: %s is valid, fingerprints are unique',
    (_, report) => {
      const issues: { fingerprint: string }[] = JSON.parse(print('codequality', report));
      for (const issue of issues) expect([isIssue(issue), isIssue.errors]).toEqual([true, null]);
      expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    },
  );

  it.each([
    'azure',
    'checkstyle',
    'codequality',
    'github',
    'junit',
    'markdown',
    'pretty',
    'rdjson',
    'sarif',
    'summary',
    'teamcity',
  ] as const)('%s: an incomplete run does not look like a clean one', (id) => {
    const text = print(id, samples['incomplete'] ?? cleanReport);
    expect(text).toContain('could not be read');
    expect(text).toMatch(/incomplete|"executionSuccessful": false/i);
  });
});

describe('junit against the schemas of its readers', () => {
  const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;
  const schemas = ['junit-10.jenkins-xunit.xsd', 'junit.windyroad.xsd'];
  const cases = schemas.flatMap((schema) => Object.keys(samples).map((name) => [schema, name] as const));
  (hasXmllint ? it : it.skip).each(cases)('%s accepts %s (needs xmllint)', (schema, name) => {
    const xml = print('junit', samples[name] ?? cleanReport);
    execFileSync('xmllint', ['--noout', '--nonet', '--schema', join(tests, 'schemas', schema), '-'], {
      input: xml,
      stdio: 'pipe',
    });
  });
});
