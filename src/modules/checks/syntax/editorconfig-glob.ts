/** Whether the pattern matches a path that is relative to the folder of the `.editorconfig`, `/`-separated. */
export type Matcher = (path: string) => boolean;

interface Translation {
  readonly source: string;
  /** Of each capturing group, in order: the numbers it may hold. */
  readonly ranges: readonly (readonly [low: number, high: number])[];
}

/** A section's pattern: https://spec.editorconfig.org/#glob-expressions */
export function editorconfigMatcher(glob: string): Matcher {
  const { source, ranges } = translate(anchored(glob));
  const pattern = new RegExp(`^${source}$`, 'su');
  return (path) => {
    const match = pattern.exec(path);
    return match?.slice(1).every((text, i) => text === undefined || isWithin(Number(text), ranges[i]!)) ?? false;
  };
}

function isWithin(value: number, [low, high]: readonly [number, number]): boolean {
  return value >= low && value <= high;
}

/** A pattern without a slash matches in any folder below. */
function anchored(glob: string): string {
  if (!glob.includes('/')) return `**/${glob}`;
  return glob.startsWith('/') ? glob.slice(1) : glob;
}

function translate(glob: string): Translation {
  const ranges: (readonly [number, number])[] = [];
  const braces = pairedBraces(glob);
  const open: number[] = [];
  let source = '';
  for (let i = 0; i < glob.length; i++) {
    const c = glob[i]!;
    const rest = glob.slice(i);
    const set = c === '[' ? /^\[(!?)((?:\\[^/]|[^\]\\/])+)\]/.exec(rest) : null;
    const range = c === '{' ? /^\{([+-]?\d+)\.\.([+-]?\d+)\}/.exec(rest) : null;
    if (c === '\\' && i + 1 < glob.length) {
      source += literal(glob[++i]!);
    } else if (i === 0 && rest.startsWith('**/')) {
      source += '(?:.*/)?';
      i += 2;
    } else if (rest.startsWith('/**/')) {
      source += '/(?:.*/)?';
      i += 3;
    } else if (c === '*') {
      source += rest.startsWith('**') ? '.*' : '[^/]*';
      if (rest.startsWith('**')) i++;
    } else if (c === '?') {
      source += '[^/]';
    } else if (set) {
      source += `(?![/])[${set[1] ? '^' : ''}${setMembers(set[2]!)}]`;
      i += set[0].length - 1;
    } else if (range) {
      const ends = [Number(range[1]), Number(range[2])] as const;
      ranges.push([Math.min(...ends), Math.max(...ends)]);
      source += '([+-]?(?:0|[1-9]\\d*))';
      i += range[0].length - 1;
    } else if (c === '{' && braces.has(i)) {
      open.push(braces.get(i)!);
      source += '(?:';
    } else if (open.at(-1) === i) {
      open.pop();
      source += ')';
    } else {
      source += c === ',' && open.length > 0 ? '|' : literal(c);
    }
  }
  return { source, ranges };
}

/** From the index of each `{` to its `}`; only of pairs that hold a comma, as others stand for themselves. */
function pairedBraces(glob: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: { at: number; hasComma: boolean }[] = [];
  for (let i = 0; i < glob.length; i++) {
    const c = glob[i];
    if (c === '\\') i++;
    else if (c === '{') open.push({ at: i, hasComma: false });
    else if (c === ',' && open.length > 0) open.at(-1)!.hasComma = true;
    else if (c === '}') {
      const pair = open.pop();
      if (pair?.hasComma) pairs.set(pair.at, i);
    }
  }
  return pairs;
}

function literal(c: string): string {
  return /[\\^$.*+?()[\]{}|/]/.test(c) ? `\\${c}` : c;
}

function setMembers(members: string): string {
  return members.replace(/\\(.)|([[\]^&~|])/gsu, (_, escaped: string | undefined, special: string | undefined) => {
    const c = escaped ?? special!;
    return /[\\\][^\-/]/.test(c) ? `\\${c}` : c;
  });
}
