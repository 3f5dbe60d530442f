import { toPaint } from '../../lib/paint.ts';
import { guardLine } from '../../lib/visible.ts';
import { toClosing } from './pretty/closing.ts';
import { toListing } from './pretty/listing.ts';
import type { Reporter } from './reporter.ts';

export const pretty: Reporter = {
  id: 'pretty',
  summary: 'Text for people, in a terminal or a log',
  print(report, style) {
    const paint = toPaint(style.color);
    const lines = [...toListing(report.findings, style, paint), ...toClosing(report, style.width, paint)];
    return `${lines.map(guardLine).join('\n')}\n`;
  },
};
