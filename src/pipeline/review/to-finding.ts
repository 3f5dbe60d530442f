import { buildFinding } from '../../domain/finding.ts';
import { hash64 } from '../../domain/hash.ts';
import type { Edit, Finding } from '../../domain/report.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import { findVersion } from './find.ts';
import { type SanitiseContext, sanitise } from './sanitise.ts';
import { type Judged, verifyVersion } from './verify.ts';

/** Tells one state of the prompts from another. */
export const promptVersion = hash64(`${findVersion}${verifyVersion}`).slice(0, 8);

const limits = { claim: 500, trigger: 500, evidence: 200 };

/** A remark as a finding like any other: at whole lines, in words that may be published. */
export function toFinding(
  { hunk, startLine, endLine, category, severity, claim, trigger, evidence, model, confidence }: Judged,
  file: SourceFile,
  edit: Edit | undefined,
  context: SanitiseContext,
): Finding {
  const from = file.lineStarts()[startLine - 1]!;
  const lines = Array.from({ length: endLine - startLine + 1 }, (_, i) => file.line(startLine - 1 + i));
  return buildFinding({
    rule: `review/${category}`,
    level: severity,
    message: `${sentence(sanitise(claim, limits.claim, context))} Trigger: ${sentence(sanitise(trigger, limits.trigger, context))}`,
    path: hunk.path,
    region: file.region(from, file.lineEnd(endLine - 1) - from),
    subject: lines.join('\n'),
    snippet: context.hide(lines[0] ?? ''),
    related: evidence.map((proof) => ({
      location: { path: proof.path },
      message: `line ${proof.startLine}: ${sanitise(proof.quote, limits.evidence, context)}`,
    })),
    ...(edit && { fix: { description: 'as the review proposes', edits: [edit] } }),
    origin: { model, prompt: promptVersion, confidence },
  });
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
