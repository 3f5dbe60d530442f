import type { Report } from '../../../domain/report.ts';
import { levelSymbols } from '../../../lib/headline.ts';
import { details, table } from '../../../lib/markdown.ts';
import { groupDigits, plural } from '../../../lib/text.ts';
import { type Measure, stack } from './fill.ts';
import { rankRules, toCode, toFindings, toFoot, toHead, toNotExamined, toNotifications, toPlaces } from './parts.ts';
import { toReview } from './review.ts';

/** Up to here the findings are listed openly, and a table would say nothing more. */
const openList = 10;
const rulesInTable = 10;

/** The forges count characters; UTF-16 code units are never fewer. */
const measure: Measure = (text) => text.length;

/**
 * The report as a comment of at most `limit` characters: the verdict, what made it so, and the rest behind a click.
 * What does not fit is counted.
 */
export function toComment(report: Report, limit: number): string {
  const head = toHead(report, '###');
  const foot = toFoot(report);
  let room = limit - head.length - foot.length - 16;
  const take = (share: number, section: (budget: number) => string | undefined): string | undefined => {
    const text = section(Math.floor(room * share));
    room -= text === undefined ? 0 : text.length + 2;
    return text;
  };
  const problems = take(0.3, (budget) => toNotifications(report, budget, measure));
  const notExamined = take(0.3, (budget) => toNotExamined(report, budget, measure));
  const review = take(0.3, (budget) => toReview(report, budget, measure));
  const rules = take(0.5, (budget) => toRuleTable(report, budget));
  const findings = take(1, (budget) => toList(report, budget));
  return stack([head, problems, review, rules, findings, notExamined, foot]);
}

/** The rules that matter most; undefined where the open list says it all, or there is no room. */
function toRuleTable({ findings }: Report, budget: number): string | undefined {
  if (findings.length <= openList) return undefined;
  const rules = rankRules(findings);
  for (let shown = Math.min(rulesInTable, rules.length); shown > 0; shown--) {
    const rows = rules
      .slice(0, shown)
      .map(([rule, group]) => [
        `${levelSymbols[group[0]?.level ?? 'note']} ${toCode(rule)}`,
        groupDigits(group.length),
        toPlaces(group),
      ]);
    const rest = rules.slice(shown);
    const others = rest.reduce((sum, [, group]) => sum + group.length, 0);
    const last = rest.length > 0 ? [[`and ${plural(rest.length, 'more rule')}`, groupDigits(others), '']] : [];
    const text = table(['Rule', 'Findings', 'Where'], [...rows, ...last], [1]);
    if (measure(text) <= budget) return text;
  }
  return undefined;
}

function toList(report: Report, budget: number): string | undefined {
  const count = report.findings.length;
  if (count === 0) return undefined;
  if (count <= openList) return toFindings(report, budget, measure);
  const title = `${plural(count, 'finding')}, worst first`;
  return details(title, toFindings(report, budget - measure(details(title, '')), measure));
}
