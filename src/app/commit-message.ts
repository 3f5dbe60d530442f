import { randomBytes } from 'node:crypto';
import { loadConfig } from '../config/load.ts';
import { toModelSettings } from '../config/review.ts';
import { loadChecks } from '../config/settings.ts';
import { withRange } from '../domain/change-set.ts';
import { BudgetSpent } from '../domain/completion.ts';
import { UpstreamError, UserError } from '../domain/errors.ts';
import { cacheFolder } from '../lib/cache-folder.ts';
import { loadChangeSet } from '../lib/git/changes.ts';
import { git } from '../lib/git/git.ts';
import { judgeSubject, type SubjectRules } from '../modules/checks/change/subject.ts';
import { checks } from '../modules/checks/index.gen.ts';
import { type MessageInput, parseMessage, plainMessage, toMessageRequest } from '../pipeline/review/commit-message.ts';
import { locate } from './place.ts';
import { type Gateway, openGateway } from './review/gateway.ts';
import { prepareDefaults, prepareReview } from './review/prepare.ts';
import { withoutSecretsIn } from './review/redact.ts';
import { toReviewSettings } from './review/settings.ts';

export interface CommitMessageRequest {
  readonly cwd: string;
  readonly config: string | undefined;
  readonly model: string | undefined;
  readonly env: NodeJS.ProcessEnv;
}

export interface CommitMessage {
  /** Without the last line end. */
  readonly message: string;
  /** `provider/model`; undefined: the paths alone have made it. */
  readonly model: string | undefined;
  /** Why no model has. */
  readonly reason: string | undefined;
}

/** A message for what is staged, by a model where one answers as the check `commit-subject` wants it. Throws `UserError`. */
export async function writeCommitMessage({ cwd, config, model, env }: CommitMessageRequest): Promise<CommitMessage> {
  const { repository, top } = locate({ cwd, paths: [] });
  if (repository === undefined) throw new UserError(`${cwd} is in no git repository`);
  const change = await withRange(await loadChangeSet(repository, { kind: 'staged' }, true));
  if (change.files.length === 0) throw new UserError('Nothing is staged', 'Stage what is to be committed: git add');
  const loaded = await loadConfig(top, config, checks);
  const [check] = await loadChecks(
    loaded,
    checks.filter(({ id }) => id === 'commit-subject'),
  );
  const rules = check!.options as unknown as SubjectRules;
  const subjects = await git(repository, ['log', '-20', '--no-merges', '--format=%s']).catch(() => '');
  const most = rules['max-length'];
  const input = {
    files: change.files,
    subjects: String(subjects).split('\n').filter(Boolean),
    types: rules.types,
    scopes: rules.scopes,
    longest: most > 0 ? most : 100,
  };
  const cache = cacheFolder(env);
  const gateway = await openGateway(toModelSettings(loaded?.review, model), { env, cache, now: new Date() });
  if ('skipped' in gateway) return byPaths(input, gateway.skipped);
  const { includes, links } = toReviewSettings(loaded?.review);
  const { packs } = await prepareReview(repository, change, { ...prepareDefaults(), includes });
  const hunks = packs.flatMap((pack) => pack.hunks);
  return await askForMessage(gateway, { ...input, hunks }, rules, links);
}

function byPaths(input: Omit<MessageInput, 'hunks'>, reason: string): CommitMessage {
  return { message: plainMessage(input), model: undefined, reason };
}

async function askForMessage(
  { ask }: Gateway,
  input: MessageInput,
  rules: SubjectRules,
  links: readonly string[],
): Promise<CommitMessage> {
  const request = toMessageRequest(input, { hide: withoutSecretsIn, seed: randomBytes(16).toString('hex') });
  const context = { hide: withoutSecretsIn, links, confidential: new Set<string>() };
  const judge = (subject: string): string | undefined => {
    const verdict = judgeSubject(subject, rules);
    return verdict && `The subject ${verdict.problem}: ${subject}`;
  };
  try {
    const { value, model } = await ask(request, (answer) => parseMessage(answer, context, judge));
    return { message: value, model, reason: undefined };
  } catch (error) {
    if (error instanceof UpstreamError || error instanceof BudgetSpent) return byPaths(input, error.message);
    throw error;
  }
}
