import type { ParseOf } from '../../domain/parse-schema.ts';
import type { RawFinding } from '../../domain/raw-finding.ts';
import type { Format } from './format.ts';
import { type Element, numberOf, toElements } from './xml/elements.ts';

const limit = 1500;

/** JUnit's XML: a failed test is a finding where its failure says it happened; passed and skipped tests are none. */
export const junit: Format<'junit'> = {
  parse(text, parse) {
    const cases = testCases(toElements(text, ['testsuites', 'testsuite']));
    return { findings: cases.flatMap((one) => toRaw(one, parse)), examined: cases.length };
  },
};

interface Case {
  readonly element: Element;
  readonly suite: Element;
}

function testCases(suite: Element): Case[] {
  return suite.children.flatMap((element) => {
    if (element.name === 'testcase') return [{ element, suite }];
    return element.name === 'testsuite' ? testCases(element) : [];
  });
}

function toRaw({ element, suite }: Case, parse: ParseOf<'junit'>): RawFinding[] {
  if (element.children.some((child) => child.name === 'skipped')) return [];
  const failure = element.children.find(({ name }) => name === 'failure' || name === 'error');
  if (failure === undefined) return [];
  const { name = 'a test', classname, file, line } = element.attributes;
  const trace = `${failure.attributes['message'] ?? ''}\n${failure.text}`;
  const traced = located(trace, parse.location ?? []);
  const own = { path: file ?? suite.attributes['file'], line: numberOf(line) };
  const reason = (failure.attributes['message'] || failure.text.trim().split('\n')[0] || '').slice(0, limit);
  const title = classname && !name.includes(classname) ? `${classname} › ${name}` : name;
  return [
    {
      ...(traced ?? own),
      rule: parse.rule ?? 'test-failure',
      level: failure.name,
      message: reason === '' ? `${title} failed` : `${title} failed: ${reason}`,
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
