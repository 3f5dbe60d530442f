import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { resultContexts } from '../../src/modules/checks/workflow/expression.ts';
import { isUntrusted } from '../../src/modules/checks/workflow/untrusted.ts';

describe('contexts that can become text of the result', () => {
  it.each<[string, string[]]>([
    ['github.event.issue.title', ['github.event.issue.title']],
    [" GitHub.Event['issue'].Title ", ['github.event.issue.title']],
    ['github.event.commits[0].message', ['github.event.commits.*.message']],
    ['github.event.commits.*.message', ['github.event.commits.*.message']],
    ['github.event.commits[github.run_number].message', ['github.event.commits.*.message']],
    ['github.head_ref || github.ref_name', ['github.head_ref', 'github.ref_name']],
    ["github.head_ref == 'x' && 'a' || 'b'", []],
    ["github.event_name && github.head_ref || 'b'", ['github.head_ref']],
    ['!github.head_ref', []],
    ["contains(github.head_ref, 'x')", []],
    ["format('{0}-{1}', github.head_ref, 1.5)", ['github.head_ref']],
    ["fromJSON(toJSON(github.event)).issue['title']", ['github.event.issue.title']],
    ["'it''s ' && (github.actor)", ['github.actor']],
    ['true', []],
    ['-1.5 < 0x1F', []],
    ['github.head_ref +', ['github.head_ref']],
  ])('%s', (expression, contexts) => {
    expect(resultContexts(expression)).toEqual(contexts);
  });

  it('never throws and always ends', () => {
    const piece = fc.constantFrom(
      'github.',
      'head_ref',
      '(',
      ')',
      '[',
      ']',
      ',',
      '&&',
      '||',
      '!',
      '==',
      "'a'",
      "'",
      '.',
      '*',
      ' ',
      '1',
      'f(',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(Array.isArray(resultContexts(pieces.join('')))).toBe(true);
      }),
    );
  });
});

describe('what a stranger can fill', () => {
  it.each([
    'github.event.pull_request.head.ref',
    'github.event.commits.*.author.name',
    'github.event.workflow_run.head_branch',
    'github.event',
  ])('%s', (context) => {
    expect(isUntrusted(context)).toBe(true);
  });

  it.each([
    'github.event.pull_request.number',
    'github.event.pull_request.head.sha',
    'github.event.pull_request.base.ref',
    'github.event.issue.user.login',
    'github.event.label.name',
    'github.event.inputs.title',
    'github.ref_name',
    'github.sha',
  ])('not %s', (context) => {
    expect(isUntrusted(context)).toBe(false);
  });
});
