import { coverLine, type MeasuredFile } from '../../domain/coverage.ts';
import { UnreadableOutput } from '../../domain/raw-finding.ts';
import { type Element, numberOf, toElements } from '../../lib/xml-elements.ts';
import type { CoverageFormat } from './format.ts';

/** Cobertura's XML: https://github.com/cobertura/cobertura/blob/master/cobertura/src/site/htdocs/xml/coverage-04.dtd */
export const cobertura: CoverageFormat = {
  parse(text) {
    const root = toElements(text, ['coverage']);
    const sources = inside(root, ['sources', 'source']).map((source) => source.text.trim());
    return inside(root, ['packages', 'package', 'classes', 'class']).map((one) => toFile(one, sources));
  },
};

/** Names are relative to one of the sources, which is not told. */
function toFile(one: Element, sources: readonly string[]): MeasuredFile {
  const name = one.attributes['filename'];
  if (name === undefined) throw new UnreadableOutput('has a class without a filename');
  const roots = sources.filter((source) => source !== '' && source !== '.');
  const lines = new Map<number, boolean>();
  for (const { attributes } of [
    ...inside(one, ['lines', 'line']),
    ...inside(one, ['methods', 'method', 'lines', 'line']),
  ]) {
    const number = numberOf(attributes['number']);
    const hits = numberOf(attributes['hits']);
    if (number === undefined || hits === undefined)
      throw new UnreadableOutput(`has a line of ${name} without its number or hits`);
    coverLine(lines, number, hits > 0);
  }
  return { paths: [...roots.map((source) => `${source.replace(/[\\/]+$/, '')}/${name}`), name], lines };
}

function inside(element: Element, [name, ...rest]: readonly string[]): readonly Element[] {
  const found = element.children.filter((child) => child.name === name);
  return rest.length === 0 ? found : found.flatMap((child) => inside(child, rest));
}
