import { FileType } from '../../domain/file-type.ts';
import { fileCheck } from './check.ts';
import { reportProblem } from './syntax/problem.ts';
import { findXmlError } from './syntax/xml.ts';

/** These names are also used for files that are not XML at all. */
const ambiguous = /\.(?:plist|props|targets)$/i;
const opensTag = /^\s*</;

export const xmlSyntax = fileCheck({
  id: 'xml-syntax',
  scope: 'file',
  summary: 'XML that is not well-formed',
  level: 'error',
  source: 'https://www.w3.org/TR/xml/',
  types: FileType.xml,
  except: FileType.vendored | FileType.fixture,
  docs: `
Files must be well-formed: tags that match, one root, attributes that are quoted and not repeated. Nothing outside of the
file is read, and nothing is validated. Prefixes of namespaces need no declaration.

Left alone: files of zero bytes, and in folders of test data or of other people's code; entities that a document type may declare; encodings other than UTF-8, UTF-16
(little-endian, with its mark), ASCII and Latin-1; \`.plist\`, \`.props\` and \`.targets\` files that do not begin with a tag;
and files that fail but are templates, which have \`<%\`, \`<#\`, \`<?php\`, \`{{\` or \`{%\` in them.
`,
  examples: () => [
    {
      title: 'A picture',
      files: { 'a.svg': '<svg xmlns="http://www.w3.org/2000/svg">\n  <g/>\n</svg>\n' },
      findings: [],
    },
    {
      title: 'An entity of the document type',
      files: { 'a.xml': '<!DOCTYPE a [<!ENTITY b "c">]>\n<a>&b;</a>\n' },
      findings: [],
    },
    { title: 'A template', files: { 'a.xml': '<a>\n<% if b %>\n</a>\n' }, findings: [] },
    { title: 'Tags that do not match', files: { 'a.xml': '<a>\n  <b>\n</a>\n' }, findings: ['a.xml:3'] },
    { title: 'An ampersand', files: { 'a.xml': '<a>\n  b & c\n</a>\n' }, findings: ['a.xml:2'] },
    { title: 'An attribute twice', files: { 'a.svg': '<svg id="a"\n  id="b"/>\n' }, findings: ['a.svg:2'] },
  ],
  async run(file, report) {
    if (file.length === 0) return;
    if (ambiguous.test(file.path) && !opensTag.test(file.text().replace(/^\u{feff}/u, ''))) return;
    reportProblem(await findXmlError(file.buffer, file.length), report);
  },
});
