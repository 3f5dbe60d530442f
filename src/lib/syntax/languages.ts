/** How one language is read. */
export interface Language {
  /** Names the file of its grammar. */
  readonly grammar: string;
  /** Node types of what is called. */
  readonly functions: readonly string[];
  /** Node types of what has members, or is a type. */
  readonly types: readonly string[];
}

const script = ['function_declaration', 'generator_function_declaration', 'method_definition', 'arrow_function'];
const javascript: Language = {
  grammar: 'javascript',
  functions: [...script, 'function_expression'],
  types: ['class_declaration', 'class'],
};
const typescript: Language = {
  grammar: 'typescript',
  functions: [...javascript.functions, 'function_signature', 'abstract_method_signature'],
  types: [
    ...javascript.types,
    'abstract_class_declaration',
    'interface_declaration',
    'type_alias_declaration',
    'enum_declaration',
    'internal_module',
  ],
};
/** Reads C too: what is C and not C++ is rare, and only its own definition is then not found. */
const cpp: Language = {
  grammar: 'cpp',
  functions: ['function_definition'],
  types: ['class_specifier', 'struct_specifier', 'union_specifier', 'enum_specifier', 'namespace_definition'],
};

const languages: readonly (readonly [extensions: string, language: Language])[] = [
  ['ts mts cts', typescript],
  ['tsx', { ...typescript, grammar: 'tsx' }],
  ['js mjs cjs jsx', javascript],
  ['c h cc cpp cxx hh hpp hxx', cpp],
  ['py pyi', { grammar: 'python', functions: ['function_definition'], types: ['class_definition'] }],
  [
    'go',
    { grammar: 'go', functions: ['function_declaration', 'method_declaration'], types: ['type_spec', 'type_alias'] },
  ],
  [
    'rs',
    {
      grammar: 'rust',
      functions: ['function_item', 'function_signature_item', 'macro_definition'],
      types: ['struct_item', 'enum_item', 'union_item', 'trait_item', 'impl_item', 'mod_item', 'type_item'],
    },
  ],
  [
    'java',
    {
      grammar: 'java',
      functions: ['method_declaration', 'constructor_declaration', 'compact_constructor_declaration'],
      types: [
        'class_declaration',
        'interface_declaration',
        'enum_declaration',
        'record_declaration',
        'annotation_type_declaration',
      ],
    },
  ],
  [
    'cs',
    {
      grammar: 'c-sharp',
      functions: [
        'method_declaration',
        'constructor_declaration',
        'destructor_declaration',
        'operator_declaration',
        'local_function_statement',
        'property_declaration',
      ],
      types: [
        'class_declaration',
        'struct_declaration',
        'interface_declaration',
        'record_declaration',
        'enum_declaration',
        'namespace_declaration',
      ],
    },
  ],
  ['rb rake', { grammar: 'ruby', functions: ['method', 'singleton_method'], types: ['class', 'module'] }],
  [
    'php',
    {
      grammar: 'php',
      functions: ['function_definition', 'method_declaration'],
      types: ['class_declaration', 'interface_declaration', 'trait_declaration', 'enum_declaration'],
    },
  ],
];

const byExtension = new Map(
  languages.flatMap(([extensions, language]) =>
    extensions.split(' ').map((extension) => [extension, language] as const),
  ),
);

/** The names of all grammars. */
export const grammars: readonly string[] = [...new Set([...byExtension.values()].map(({ grammar }) => grammar))];

/** The language of the file at `path`, by its extension. */
export function languageOf(path: string): Language | undefined {
  return byExtension.get(extensionOf(path));
}

/** The extensions of what may use what stands in `path`. */
export function relatedExtensions(path: string): readonly string[] {
  const extension = extensionOf(path);
  const grammar = byExtension.get(extension)?.grammar.replace(/^(?:tsx|javascript)$/, 'typescript');
  if (grammar === undefined) return [extension];
  if (grammar === 'typescript') return scriptExtensions;
  return [...byExtension].flatMap(([other, language]) => (language.grammar === grammar ? [other] : []));
}

const scriptExtensions = 'ts mts cts tsx js mjs cjs jsx vue svelte'.split(' ');

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase();
}
