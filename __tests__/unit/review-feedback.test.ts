import { describe, expect, it } from '@jest/globals';
import { noteMarker } from '../../src/domain/note.ts';
import type { Thread } from '../../src/domain/thread.ts';
import { escapeText } from '../../src/lib/markdown.ts';
import { toFeedback } from '../../src/pipeline/review/feedback.ts';
import { isRejected, parseLearned, proposeRules } from '../../src/pipeline/review/learned.ts';
import { toCandidate } from '../helpers/review.ts';

const claim = 'The `promise_of` <save> is not awaited: see http://a.b/#1 & @you, its rejection is lost.';
const said = `✖ ${escapeText(`${claim} Trigger: save() rejects.`)} (\`review/error-handling\`)`;
const note = { id: '0123456789abcdef', body: said };
const own = { body: `${said}\n\n${noteMarker(note)}`, own: true, member: false };
const by = (body: string, member = true) => ({ body, own: false, member });
const thread = (parts: Partial<Thread> = {}): Thread => ({
  path: 'a.ts',
  lines: { startLine: 3, endLine: 3 },
  resolved: false,
  disliked: false,
  comments: [own],
  ...parts,
});
const ways = (...threads: Thread[]): string[] => toFeedback(threads).rejections.map((one) => one.by);

describe('what people made of a remark', () => {
  it('turns it down by a thumb, by words of people who may write, or by resolving it without a change', () => {
    expect(ways(thread({ disliked: true }))).toEqual(['thumbs-down']);
    expect(ways(thread({ comments: [own, by('Thanks. Won’t fix, this is by design.')] }))).toEqual(['wont-fix']);
    expect(ways(thread({ resolved: true }))).toEqual(['resolved-without-change']);
  });

  it('does not turn it down by answers, by strangers, by a mend, or by our own word', () => {
    expect(ways(thread(), thread({ comments: [own, by('Good catch, will fix')] }))).toEqual([]);
    expect(ways(thread({ comments: [own, by("won't fix", false)] }))).toEqual([]);
    expect(ways(thread({ resolved: true, lines: undefined }))).toEqual([]);
    const withdrawn = { ...own, body: `Settled\n\n${noteMarker(note, true)}` };
    expect(ways(thread({ resolved: true, comments: [withdrawn] }))).toEqual([]);
    const copied = { ...own, own: false };
    expect(ways(thread({ disliked: true, comments: [copied] }))).toEqual([]);
    const ofATool = { ...own, body: `⚠ Blanks (\`trailing-whitespace\`)\n\n${noteMarker(note)}` };
    expect(ways(thread({ disliked: true, comments: [ofATool] }))).toEqual([]);
  });

  it('is known again by its words, and proposed as a rule that keeps it away', () => {
    const { rejections } = toFeedback([thread({ disliked: true }), thread({ resolved: true })]);
    const remark = toCandidate({ path: 'a.ts', quote: 'save();', category: 'error-handling', claim });
    expect(rejections[0]).toMatchObject({ claim, category: 'error-handling' });
    expect(isRejected(remark, rejections)).toBe(true);
    expect(isRejected({ ...remark, path: 'b.ts' }, rejections)).toBe(false);
    expect(isRejected({ ...remark, claim: 'The divisor may be zero' }, rejections)).toBe(false);
    const file = proposeRules(rejections, '', '#7')!;
    expect(parseLearned(file)).toEqual([{ category: 'error-handling', never: claim, because: 'thumbs down in #7' }]);
    expect(proposeRules(rejections, file, '#8')).toBeUndefined();
    const ours = 'version: 1 # ours\nrules:\n  - category: test\n    never: snapshots without names in them\n';
    expect(proposeRules(rejections, ours, '#7')?.startsWith(ours)).toBe(true);
  });

  it('is what people said themselves, where they may write', () => {
    const talk = thread({ comments: [by('This divides by zero'), by('Me too', false)] });
    expect(toFeedback([talk, thread({ comments: [by('old')], lines: undefined })]).comments).toEqual([
      { path: 'a.ts', startLine: 3, endLine: 3, body: 'This divides by zero' },
    ]);
  });
});
