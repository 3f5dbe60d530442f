import type { Finding, Region } from './report.ts';

/**
 * The last line that a region has something of: a region that ends before the first column of a line ends, for a
 * reader, with the line before it.
 */
export function lastLine({ startLine, endLine, endColumn }: Region): number {
  return endColumn === 1 && endLine > startLine ? endLine - 1 : endLine;
}

/**
 * The text of the region, cut from the snippet; undefined if it spans lines, or if lengths tell that the snippet is not
 * its whole line: it may be shortened, or replaced because the line must not be shown.
 */
export function regionText({ location, snippet }: Pick<Finding, 'location' | 'snippet'>): string | undefined {
  const { region } = location;
  if (!region || snippet === undefined || region.startLine !== region.endLine) return undefined;
  if (region.endColumn - 1 > snippet.length) return undefined;
  const text = snippet.slice(region.startColumn - 1, region.endColumn - 1);
  return region.byteLength === undefined || Buffer.byteLength(text) === region.byteLength ? text : undefined;
}

/** The part of a line before a region, where {@link regionText} is known. */
export function textBefore(finding: Pick<Finding, 'location' | 'snippet'>): string | undefined {
  const { region } = finding.location;
  if (region?.startColumn === 1) return '';
  return regionText(finding) === undefined ? undefined : finding.snippet?.slice(0, (region?.startColumn ?? 1) - 1);
}
