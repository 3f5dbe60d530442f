import { describe, expect, it } from '@jest/globals';
import { findNotebookError } from '../../src/modules/checks/syntax/notebook.ts';
import { findTomlError } from '../../src/modules/checks/syntax/toml.ts';
import { findXmlError } from '../../src/modules/checks/syntax/xml.ts';

type Finder = (buffer: Buffer, length: number) => unknown;

/** In a slab whose stale rest would complete or break the document. */
function slab(finder: Finder, source: string | Buffer, rest: string) {
  const bytes = Buffer.from(source as string);
  return finder(Buffer.concat([bytes, Buffer.from(rest)]), bytes.length);
}

describe('TOML', () => {
  const find = (source: string | Buffer) => slab(findTomlError, source, '"]\n= 1');

  it.each(['', 'a = 1\n', '\u{feff}a = 1\n', 'a = 9223372036854775807\n', '[a]\nb.c = {d = 1}\n[a.e]\n'])(
    'accepts %j',
    async (source) => expect(await find(source)).toBeUndefined(),
  );

  it.each([
    ['a = 1\nb = yes\n', 10, 3],
    ['\u{feff}a = yes\n', 7, 3],
    ['é = 1\r\nb = yes\n', 4, 1],
    ['[a', 1, 0],
  ])('rejects %j', async (source) => {
    const problem = (await find(source)) as { message: string; offset: number; length: number };
    expect(problem.message).toMatch(/^[A-Z][^\n]*[^.]$/);
    expect(problem.offset + problem.length).toBeLessThanOrEqual(Buffer.byteLength(source));
    expect(Buffer.from(source).subarray(0, problem.offset).toString()).not.toContain('\u{fffd}');
  });

  it('says where', async () => {
    expect(await find('"é" = 1\nb = yes\n')).toMatchObject({ offset: 13, length: 3 });
    expect(await find('\u{feff}b = yes\n')).toMatchObject({ offset: 7, length: 3 });
  });

  it('rejects bytes that are not UTF-8', async () => {
    expect(await find(Buffer.from('a = "\xe9"\n', 'latin1'))).toMatchObject({ offset: 5, length: 1 });
  });
});

describe('XML', () => {
  const find = (source: string | Buffer) => slab(findXmlError, source, '</a> & <b>');

  it.each([
    '<a/>',
    '\u{feff}<?xml version="1.0" encoding="UTF-8"?>\n<a b:c="1"><d:e/></a>',
    '<!DOCTYPE a SYSTEM "a.dtd">\n<a b="&c;">&d;</a>',
    '<a><![CDATA[ < & ]]><!-- < & --></a>',
    '<a>&lt;&#10;&#x10FFFF;</a>',
    '<?xml version="1.0" encoding="EUC-JP"?><a',
    '<?php echo "<a>"; ?>\n<a>',
    '<a {{ b }}/>',
    '<a>{% if b %}<c>{% endif %}</a>',
  ])('accepts or leaves alone %j', async (source) => expect(await find(source)).toBeUndefined());

  it.each([
    ['<a>', 2, 'Unclosed tag: a'],
    ['<é></a>', 7, 'Unexpected close tag'],
    ['<a/>\n<b/>', 7, 'Documents may contain only one root'],
    ['<a>\n&b;</a>', 4, 'Undefined entity'],
    ['<a>\n b & c\n</a>', 7, 'This ampersand begins no reference and must be written as &amp;'],
    ['<a b="&c"/>', 6, 'This ampersand begins no reference and must be written as &amp;'],
    ['<!DOCTYPE a><a>&b;<c></a>', 24, 'Unexpected close tag'],
    ['text', 3, 'Text data outside of root node'],
  ])('rejects %j', async (source, offset, message) => {
    expect(await find(source)).toEqual({ offset, length: 1, message });
  });

  it('decodes as declared', async () => {
    const latin = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>\xe9</a>', 'latin1');
    expect(await find(latin)).toBeUndefined();
    expect(await find(Buffer.from('<a>\xe9</a>', 'latin1'))).toMatchObject({ offset: 3 });
    const wide = Buffer.from('\u{feff}<a></b>', 'utf16le');
    expect(await find(wide)).toMatchObject({ offset: 14, message: 'Unexpected close tag' });
  });
});

describe('notebooks', () => {
  const find = (source: unknown) =>
    slab(findNotebookError, typeof source === 'string' ? source : JSON.stringify(source), '"}]}');
  const cell = { cell_type: 'code', source: ['a\n', 'b'] };

  it.each([
    { nbformat: 4, cells: [] },
    { nbformat: 4, cells: [cell, { cell_type: 'x', source: '' }] },
    { nbformat: 3 },
  ])('accepts %j', (notebook) => expect(find(notebook)).toBeUndefined());

  it.each([
    ['[]', 0, 1],
    ['{"cells": []}', 0, 1],
    ['{"nbformat": "4", "cells": []}', 13, 3],
    ['\u{feff}{"a": [1, {"b": "]"}, -2, true], "nbformat": 2}', 48, 1],
    ['{"nbformat": 4}', 0, 1],
    ['{"nbformat": 4, "cells": {}}', 25, 1],
    ['{"nbformat": 4, "cells": [1]}', 26, 1],
    ['{"nbformat": 4, "cells": [{"source": ""}]}', 26, 1],
    ['{"nbformat": 4, "cells": [{"cell_type": null, "source": ""}]}', 40, 4],
    ['{"nbformat": 4, "cells": [{"cell_type": "code", "source": 1}]}', 58, 1],
    ['{"nbformat": 4, "cells": [{"cell_type": "code", "source": ["a", 1]}]}', 58, 1],
    ['{"nbformat": 4, "cells": [{"cell_type": "code", "source": ["a", ">>>>>>> b"]}]}', 64, 11],
    ['{"nbformat": 4, "cells": [{"cell_type": "code", "source": "a\\n<<<<<<< b"}]}', 58, 14],
    ['{"nbformat": 4, "cells": []', 27, 0],
  ])('rejects %j', (source, offset, length) => expect(find(source)).toMatchObject({ offset, length }));
});
