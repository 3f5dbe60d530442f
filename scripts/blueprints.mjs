// blueprints/: the finished files, from the templates in src/modules/blueprints/ and what they share in its model.yaml.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { inputForms } from './blueprint-inputs.mjs';
import { folderPages } from './blueprint-pages.mjs';

const folder = 'src/modules/blueprints';
/** The key of a file of the orb's source within the packed orb. */
const orbPart = /^circleci\/src\/(commands|jobs|executors|examples)\/(.+)\.yml$/;

/** Path to text of every file in blueprints/, and of the registry. `flags`: those of kempt run; `inputs`: of the Action. */
export function blueprints(root, { version, flags, inputs }) {
  const model = parse(readFileSync(join(root, folder, 'model.yaml'), 'utf8'));
  const templates = listTemplates(join(root, folder));
  const holes = toHoles(model, { ...inputForms(model, flags, inputs), ...orbForms(templates, model, flags, inputs) });
  const all = templates.map((template) => finish(template, fill(template.body, holes), model, version));
  const files = all.flatMap(({ file, text, root: copy }) => [
    [`blueprints/${file}`, text],
    ...(copy === undefined ? [] : [[copy, text]]),
  ]);
  return { [`${folder}/index.gen.ts`]: registry(all), ...Object.fromEntries(files), ...folderPages(all) };
}

/** Every template: its front matter, and what is below. */
function listTemplates(top) {
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.parentPath !== top)
    .map((item) => join(item.parentPath, item.name).slice(top.length + 1))
    .sort()
    .map((file) => {
      const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(top, file), 'utf8')) ?? [];
      if (body === undefined) throw new Error(`${folder}/${file} has no front matter`);
      const id = join(dirname(file), basename(file).replace(/\.[^.]+$/, ''));
      return { file, body, id, comment: '#', ...parse(front) };
    });
}

/** By name: what stands for `@{name words…}`. */
function toHoles(model, forms) {
  const outputs = (formats) => formats.map((format) => `--output ${format}=${model.reports[format]}`);
  const run = (words) => {
    const own = words[0] === 'inputs' ? [...forms.shell] : [];
    const formats = words.filter((word) => word !== 'inputs');
    return ['kempt run', ...own, `--patch ${model.patch}`, ...outputs(formats)].join(' \\\n  ');
  };
  const texts = Object.fromEntries(Object.entries(forms).map(([name, lines]) => [name, () => lines.join('\n')]));
  return {
    ...texts,
    source: () => model.source,
    commit: () => model.commit,
    image: () => model.image,
    'slim-image': () => model['slim-image'],
    'kempt-action': () => `kempt/kempt@${model.commit}`,
    action: ([name]) => model.actions[name],
    // Buildkite fills in what stands behind one dollar sign before a shell sees it.
    get: ([ci]) => (ci === 'buildkite' ? model.get.replaceAll('$', '$$$$') : model.get).trimEnd(),
    run,
  };
}

/** A text of several lines is indented as the line of its hole is. */
function fill(body, holes) {
  return body.replace(/@\{([\w-]+)([^}]*)\}/g, (all, name, words, at) => {
    if (!Object.hasOwn(holes, name)) throw new Error(`There is nothing for ${all}`);
    const [pad] = /^ */.exec(body.slice(body.lastIndexOf('\n', at) + 1));
    const text = holes[name](words.split(/\s+/).filter(Boolean));
    return text.replace(/\n(?=.)/g, `\n${pad}`);
  });
}

function orbForms(templates, model, flags, inputs) {
  const holes = toHoles(model, inputForms(model, flags, inputs));
  const orb = {};
  for (const { file, body } of templates.filter(({ file }) => file.startsWith('circleci/src/'))) {
    const [, kind, name] = orbPart.exec(file) ?? [];
    const part = parse(fill(body, holes));
    if (kind === undefined) Object.assign(orb, part);
    else orb[kind] = { ...orb[kind], [name]: part };
  }
  const { version: _, description: __, display: ___, examples: ____, ...inline } = orb;
  const print = (value) => stringify(value, { lineWidth: 0 }).trimEnd().split('\n');
  return { orb: print(orb), 'orb-inline': print(inline) };
}

/** With its header, whose digest is of all but the line that holds it. */
function finish({ file, root, id, comment, title, to, needs, join: named }, text, model, version) {
  const place = to === undefined ? '' : `${comment} Put it at: ${to} (kempt blueprint add ${id} does)\n`;
  const head = `${comment} ${title}.\n${place}${wrap(`It needs: ${needs.trim()}.`, comment)}`;
  const whole = `${head}\n${text}`;
  const digest = createHash('sha256').update(whole).digest('hex').slice(0, 12);
  const branch = /\[main\]|^ {4}main:$/m.test(text) ? ', branch main' : '';
  const mark = `${comment} Blueprint ${id} of Kempt ${version} (${digest}), from ${model.source} at ${model.commit}${branch}\n`;
  return { id, file, root, title, to, needs: needs.trim(), join: named, text: mark + whole };
}

function wrap(text, comment) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== '' && `${comment} ${line} ${word}`.length > 120) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line) => `${comment} ${line}\n`).join('');
}

function registry(all) {
  const members = all.map(({ root: _, ...one }) => `  ${JSON.stringify(one)},`);
  return `// Generated by \`npm run generate\` from the templates of this folder. Do not edit.
import type { Blueprint } from './blueprint.ts';

/** Every blueprint. */
export const blueprints: readonly Blueprint[] = [
${members.join('\n')}
];
`;
}
