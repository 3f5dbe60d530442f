const form = /^(?<type>[\p{L}\d_-]+)(?:\((?<scope>[^()\n]+)\))?!?: (?<text>\S.*)$/u;
// What git and the forges write themselves.
const written =
  /^(?:Merge (?:branch|remote-tracking branch|pull request|tag|commit)|Revert "|Reapply "|Initial commit$)/;
const fixup = /^(?:fixup|squash|amend)! /;

/** What subjects are judged by: the options of the check `commit-subject`. */
export interface SubjectRules {
  readonly types: readonly string[];
  readonly scopes: readonly string[];
  readonly 'max-length': number;
  readonly 'allow-fixups': boolean;
}

/** What is wrong with the subject of a commit, and by which part of the rule; https://www.conventionalcommits.org/en/v1.0.0/ */
export function judgeSubject(
  subject: string,
  { types, scopes, 'max-length': longest, 'allow-fixups': fixups }: SubjectRules,
): { readonly rule: string; readonly problem: string } | undefined {
  if (written.test(subject)) return undefined;
  if (fixup.test(subject))
    return fixups ? undefined : { rule: 'fixup', problem: 'is to be squashed before the change is merged' };
  const { type, scope } = form.exec(subject)?.groups ?? {};
  if (type === undefined) return { rule: 'form', problem: 'is not of the form `type(scope): text`' };
  if (types.length > 0 && !types.some((one) => one.toLowerCase() === type.toLowerCase()))
    return { rule: 'type', problem: `has the type \`${type}\`, not one of ${types.join(', ')}` };
  const unknown = scopes.length > 0 ? scope?.split(/\s*[,/]\s*/).find((name) => !scopes.includes(name)) : undefined;
  if (unknown !== undefined)
    return { rule: 'scope', problem: `has the scope \`${unknown}\`, not one of ${scopes.join(', ')}` };
  const length = [...subject].length;
  if (longest > 0 && length > longest)
    return { rule: 'length', problem: `has ${length} characters, more than ${longest}` };
  return undefined;
}
