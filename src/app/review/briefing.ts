import type { RangedChange } from '../../domain/change-set.ts';
import type { Finding } from '../../domain/report.ts';
import type { Repository } from '../../lib/git/repository.ts';
import type { Briefing } from '../../pipeline/review/find.ts';
import { type LearnedRule, learnedPath, parseLearned } from '../../pipeline/review/learned.ts';
import { textAt } from './head-files.ts';
import type { Settings } from './settings.ts';

/** What people say of the change as a whole. */
export interface Words {
  readonly title: string;
  readonly body: string;
}

/** What the reviewer is told besides the change; the repository's own words are those of the merge base. */
export async function loadBriefing(
  repository: Repository,
  change: RangedChange,
  { title, body }: Words,
  { guides, instructions }: Settings,
  known: readonly Finding[],
): Promise<Briefing> {
  const texts = await Promise.all(guides.map((path) => textAt(repository, change.base, path)));
  const guidance = guides.map((path, i) => ({ path, text: texts[i] ?? '' })).filter(({ text }) => text.trim() !== '');
  return { title, body, subjects: change.subjects.map(({ subject }) => subject), guidance, instructions, known };
}

/** The rules that were accepted. Throws `UserError` if the file is not as it should be. */
export async function loadLearned(repository: Repository, change: RangedChange): Promise<readonly LearnedRule[]> {
  const text = await textAt(repository, change.base, learnedPath);
  return text === '' ? [] : parseLearned(text);
}
