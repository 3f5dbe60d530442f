// Runs the syntax checks over public conformance suites and prints what differs.
// Usage: node bench/conformance.mjs JSON_TEST_SUITE YAML_TEST_SUITE (their checkouts; either may be '-').
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { register } from 'node:module';
import { basename, join } from 'node:path';
import { parseAllDocuments } from 'yaml';

const hook = `
import { readFile } from 'node:fs/promises';
import amaro from ${JSON.stringify(import.meta.resolve('amaro'))};
export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const source = await readFile(new URL(url), 'utf8');
  return { format: 'module', shortCircuit: true, source: amaro.transformSync(source, { mode: 'strip-only' }).code };
}`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);

const syntax = '../src/modules/checks/syntax';
const { findJsonError } = await import(`${syntax}/json.ts`);
const { isPlainlyValidYaml } = await import(`${syntax}/yaml.ts`);
const { judgeYaml } = await import(`${syntax}/yaml-judge.ts`);

const [jsonSuite = '-', yamlSuite = '-'] = process.argv.slice(2);
let failures = 0;
if (jsonSuite !== '-') checkJson(jsonSuite);
if (yamlSuite !== '-') checkYaml(yamlSuite);
process.exitCode = failures > 0 ? 1 : 0;

/** Names begin with y (must be accepted), n (must be rejected) or i (either). */
function checkJson(dir) {
  const cases = readdirSync(join(dir, 'test_parsing')).map((name) => {
    const content = readFileSync(join(dir, 'test_parsing', name));
    return { kind: name[0], name, problem: findJsonError(content, content.length) };
  });
  title('JSONTestSuite', dir);
  for (const kind of ['y', 'n', 'i']) {
    const ofKind = cases.filter((c) => c.kind === kind);
    const rejected = ofKind.filter((c) => c.problem).length;
    console.log(`${kind}: ${ofKind.length} cases, ${ofKind.length - rejected} accepted, ${rejected} rejected`);
  }
  for (const { kind, name, problem } of cases) {
    if (kind === 'y' && problem)
      differ(`${name}: ${problem.message}`, problem.message.includes('already has the name'));
    if (kind === 'n' && !problem) differ(`${name}: accepted`, false);
  }
}

function checkYaml(dir) {
  const cases = yamlCases(join(dir, 'src')).map((c) => {
    const content = Buffer.from(c.yaml);
    return { ...c, accepted: isPlainlyValidYaml(content, content.length), problem: judgeYaml(c.yaml) };
  });
  title('yaml-test-suite', dir);
  for (const isInvalid of [false, true]) {
    const ofKind = cases.filter((c) => c.isInvalid === isInvalid);
    const rejected = ofKind.filter((c) => c.problem).length;
    const accepted = ofKind.filter((c) => c.accepted).length;
    const verdicts = `judge accepts ${ofKind.length - rejected}, rejects ${rejected}; acceptor accepts ${accepted}`;
    console.log(`${isInvalid ? 'invalid' : 'valid'}: ${ofKind.length} cases, ${verdicts}`);
  }
  for (const { id, title, isInvalid, accepted, problem } of cases) {
    const name = `${id} (${title})`;
    if (isInvalid && !problem) differ(`${name}: accepted by the judge`, false);
    if (isInvalid && accepted) differ(`${name}: accepted by the acceptor`, false);
    if (!isInvalid && problem) differ(`${name}: ${problem.message}`, problem.message.includes('already has the key'));
    if (!isInvalid && problem && accepted) differ(`${name}: judge and acceptor disagree`, false);
  }
}

/** A file holds a list of cases; each takes over from the one before what it does not say. */
function yamlCases(dir) {
  return readdirSync(dir)
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => {
      const list = parseAllDocuments(readFileSync(join(dir, file), 'utf8'))[0].toJS();
      let last = {};
      return list.flatMap((entry, i) => {
        last = { ...last, fail: false, ...entry };
        if (last.skip) return [];
        const id = basename(file, '.yaml') + (list.length > 1 ? `-${i}` : '');
        return [{ id, title: last.name, isInvalid: last.fail, yaml: visible(last.yaml) }];
      });
    });
}

/** The suite writes characters that cannot be seen as others that can. */
function visible(text) {
  return text
    .replaceAll('␣', ' ')
    .replace(/—*»/g, '\t')
    .replaceAll('⇔', '\u{feff}')
    .replaceAll('↵', '')
    .replaceAll('←', '\r')
    .replace(/∎\n$/, '');
}

function title(name, dir) {
  const commit = execFileSync('git', ['-C', dir, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  console.log(`\n${name} ${commit}`);
}

function differ(text, isPolicy) {
  console.log(`  ${isPolicy ? 'by policy' : 'WRONG'}  ${text}`);
  if (!isPolicy) failures++;
}
