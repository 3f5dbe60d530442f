import { join } from 'node:path';
import { addItem, parseYaml, removeAt, setNew, type YamlPath } from '../../lib/yaml-edit.ts';
import { shownPath } from '../edits.ts';
import type { HookKind, HookPlan, HookStatus } from './kind.ts';
import { type HookPlace, readText } from './place.ts';
import { toTeamCommand } from './team-command.ts';

/** How a manager of hooks is told in its YAML file. */
export interface YamlDialect {
  /** The file of this repository, relative to the top; that to be made if there is none. Throws if it is not YAML. */
  readonly file: (top: string) => string;
  /** Where in the content Kempt stands; undefined: nowhere. */
  readonly find: (content: unknown) => YamlPath | undefined;
  /** What is to be added for a line of a shell: an item of the list at `path`, or a value for a new key. */
  readonly addition: (
    content: unknown,
    line: string,
  ) => { readonly path: YamlPath; readonly value: unknown; readonly isItem: boolean };
  /** How many steps of the path stay although they are empty. */
  readonly keep: number;
  /** What is to be done where the manager does not run the hooks of this clone yet. */
  readonly setUp: (hook: string) => string | undefined;
}

/** A hook in the YAML file of a manager; the rest of the file stays as it is. */
export function yamlKind(dialect: YamlDialect): HookKind {
  return {
    look: async (place) => look(place, dialect),
    install: async (place) => install(place, dialect),
    uninstall: async (place) => uninstall(place, dialect),
  };
}

function look(place: HookPlace, dialect: YamlDialect): HookStatus & { readonly at: YamlPath | undefined } {
  const path = join(place.top, dialect.file(place.top));
  const text = readText(path);
  const at = text === undefined ? undefined : dialect.find(contentOf(text, path, place));
  return { path, text, state: at === undefined ? 'absent' : 'installed', at };
}

function contentOf(text: string, path: string, { top }: HookPlace): unknown {
  return parseYaml(text, shownPath(path, top)).toJS() as unknown;
}

function install(place: HookPlace, dialect: YamlDialect): HookPlan {
  const { state, path, text } = look(place, dialect);
  const { line, notes } = toTeamCommand(place);
  const setUp = dialect.setUp(place.hookText ?? '');
  const all = setUp === undefined ? notes : [...notes, setUp];
  if (state === 'installed') return { edits: [], notes: all };
  return {
    edits: [{ kind: 'write', path, before: text, after: toAdded(text ?? '', line, path, place, dialect) }],
    notes: all,
  };
}

function toAdded(text: string, line: string, path: string, place: HookPlace, dialect: YamlDialect): string {
  const { path: where, value, isItem } = dialect.addition(contentOf(text, path, place), line);
  return (isItem ? addItem : setNew)(text, where, value, shownPath(path, place.top));
}

function uninstall(place: HookPlace, dialect: YamlDialect): HookPlan {
  const { at, path, text } = look(place, dialect);
  if (at === undefined || text === undefined) return { edits: [], notes: [] };
  const { line } = toTeamCommand(place);
  const after = removeAt(text, at, dialect.keep, shownPath(path, place.top));
  const isAllOurs = after.trim() === '' || text === toAdded('', line, path, place, dialect);
  if (isAllOurs) return { edits: [{ kind: 'remove', path, before: text }], notes: [] };
  return { edits: [{ kind: 'write', path, before: text, after }], notes: [] };
}

/** A member of what may not be an object. */
export function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}

/** The items of what may not be a list. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}
