import type { ParseOf } from '../../domain/parse-schema.ts';
import type { RawFinding, RawTest } from '../../domain/raw-finding.ts';
import { type Element, numberOf, toElements } from '../../lib/xml-elements.ts';
import type { Format } from './format.ts';

const limit = 1500;

/** JUnit's XML: a failed test is a finding where its failure says it happened; passed and skipped tests are none. */
export const junit: Format<'junit'> = {
  parse(text, parse) {
    const cases = testCases(toElements(text, ['testsuites', 'testsuite']));
    const passed = cases.filter((one) => failureOf(one) === undefined && !isSkipped(one));
    return {
      findings: cases.flatMap((one) => toRaw(one, parse)),
      examined: cases.length,
      passed: passed.map((one) => toTest(one).id),
    };
  },
};

interface Case {
  readonly element: Element;
  /** Those that hold it, the innermost last. */
  readonly suites: readonly Element[];
}

function testCases(suite: Element, above: readonly Element[] = []): Case[] {
  const suites = [...above, suite];
  return suite.children.flatMap((element) => {
    if (element.name === 'testcase') return [{ element, suites }];
    return element.name === 'testsuite' ? testCases(element, suites) : [];
  });
}

function isSkipped({ element }: Case): boolean {
  return element.children.some(({ name }) => name === 'skipped');
}

function failureOf({ element }: Case): Element | undefined {
  return element.children.find(({ name }) => name === 'failure' || name === 'error');
}

function toTest({ element, suites }: Case): RawTest {
  const { name = '', classname = '', file } = element.attributes;
  const path = file ?? suites.at(-1)?.attributes['file'];
  const names = [...suites.map(({ attributes }) => attributes['name'] ?? ''), path ?? '', classname, name];
  return { id: names.join('\0'), name, path };
}

function toRaw(one: Case, parse: ParseOf<'junit'>): RawFinding[] {
  const failure = failureOf(one);
  if (failure === undefined || isSkipped(one)) return [];
  const { element } = one;
  const test = toTest(one);
  const { name = 'a test', classname, line } = element.attributes;
  const trace = `${failure.attributes['message'] ?? ''}\n${failure.text}`;
  const traced = located(trace, parse.location ?? []);
  const own = { path: test.path, line: numberOf(line) };
  const reason = (failure.attributes['message'] || failure.text.trim().split('\n')[0] || '').slice(0, limit);
  const title = classname && !name.includes(classname) ? `${classname} › ${name}` : name;
  return [
    {
      ...(traced ?? own),
      rule: parse.rule ?? 'test-failure',
      level: failure.name,
      message: reason === '' ? `${title} failed` : `${title} failed: ${reason}`,
      test,
    },
  ];
}

/** Paths of others (of the test runner, of packages) stand in a trace, too: they are told apart where files are known. */
function located(trace: string, patterns: readonly string[]): { path: string; line: number | undefined } | undefined {
  for (const pattern of patterns) {
    const own = [...trace.matchAll(new RegExp(pattern, 'gm'))]
      .map(({ groups = {} }) => ({ path: groups['path'] ?? '', line: numberOf(groups['line']) }))
      .filter(
        ({ path }) => path !== '' && !/(?:^|[/\\])(?:node_modules|site-packages|dist-packages)[/\\]|^node:/.test(path),
      );
    const last = own.at(-1);
    if (last) return last;
  }
  return undefined;
}
