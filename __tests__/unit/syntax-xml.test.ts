import { describe, expect, it } from '@jest/globals';
import { isPlainlyWellFormed } from '../../src/modules/checks/syntax/xml.ts';
import { judgeXml } from '../../src/modules/checks/syntax/xml-judge.ts';

function accepts(source: string, rest = '</a>]]>-->"'): boolean {
  const bytes = Buffer.from(source);
  return isPlainlyWellFormed(Buffer.concat([bytes, Buffer.from(rest)]), bytes.length);
}

const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);

describe('the acceptor of XML', () => {
  it.each([
    '<a/>',
    '\u{feff}<a></a >\n',
    '<?xml version="1.0" encoding="utf-8" standalone="no"?>\r\n<a b="1"\r\n c=\'"2"\' />\r\n',
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n<svg/>',
    '<!-- a - b --><?target data?><?other?><a><!--c--><?d?></a><!-- e -->',
    '<a xmlns:x="y"><x:b.c-1 x:d="&lt;&gt;&amp;&quot;&apos;"/>&#10;&#x1F4a;]] ></a>',
    '<a><![CDATA[<b> & ]] > </c>]]></a>',
    '<a>é<b>\u{1f600}</b></a>',
    nested(100),
  ])('accepts what is common: %j', (source) => {
    expect(accepts(source)).toBe(true);
    expect(judgeXml(source)).toBeUndefined();
  });

  it.each([
    '',
    'text',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a/>text',
    '<a></ a>',
    '<a b="1" b="2"/>',
    '<a b="1"c="2"/>',
    '<a b=1/>',
    '<a b/>',
    '<a b="<"/>',
    '<a b="&"/>',
    '<a>b & c</a>',
    '<a>&b;</a>',
    '<a>&#0;</a>',
    '<a>&#xD800;</a>',
    '<a>]]></a>',
    '<a>\u{1}</a>',
    '<a>\u{fffe}</a>',
    '<a><!-- b -- c --></a>',
    '<a><!-- b</a>',
    '<a><?b</a>',
    '<a><![CDATA[b</a>',
    '<![CDATA[a]]>',
    '<a/><!DOCTYPE a>',
    '<a><?xml version="1.0"?></a>',
    ' <?xml version="1.0"?><a/>',
    '<?xml version="1.0"encoding="utf-8"?><a/>',
    '<1/>',
  ])('declines what is ill-formed, and the judge says so: %j', (source) => {
    expect(accepts(source)).toBe(false);
    expect(judgeXml(source)).toBeDefined();
  });

  it.each(['<é/>', '<a>\r</a>', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', '<a>&#x1F600;</a>', nested(401)])(
    'leaves to the judge what it does not understand: %#',
    (source) => {
      expect(accepts(source)).toBe(false);
      expect(judgeXml(source)).toBeUndefined();
    },
  );

  it('does not read beyond the length, and declines what is not UTF-8', () => {
    expect(accepts('<a>', '</a>')).toBe(false);
    expect(accepts('<a b="', '"/>')).toBe(false);
    expect(accepts('<a>&lt', ';</a>')).toBe(false);
    const bytes = Buffer.from('<a>\xe9</a>', 'latin1');
    expect(isPlainlyWellFormed(bytes, bytes.length)).toBe(false);
  });
});
