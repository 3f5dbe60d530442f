/** The name of a Python package as it is compared: https://packaging.python.org/en/latest/specifications/name-normalization/ */
export function pythonName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}
