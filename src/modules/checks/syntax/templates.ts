const sgml = /<[%#]|<\?php|\{\{|\{%/;

/** Whether XML holds the markers of a template language, which is then what the file is written in. */
export function isXmlTemplate(text: string): boolean {
  return sgml.test(text);
}

const node = /^[ \t]*(?:- +)*(?:[^\s"'#][^"'#\n]*:[ \t]+)?(?:\{\{|\{%|\{#|<%|<\?)/m;

/** Whether a line of YAML, or its value, begins with a template's marker that no quotes hold. */
export function isYamlTemplate(text: string): boolean {
  return node.test(text);
}
