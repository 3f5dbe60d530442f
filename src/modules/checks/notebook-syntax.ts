import { FileType } from '../../domain/file-type.ts';
import { fileCheck } from './check.ts';
import { findNotebookError } from './syntax/notebook.ts';
import { reportProblem } from './syntax/problem.ts';

export const notebookSyntax = fileCheck({
  id: 'notebook-syntax',
  scope: 'file',
  summary: 'Jupyter notebooks that do not open',
  level: 'error',
  source: 'https://nbformat.readthedocs.io/en/latest/format_description.html',
  types: FileType.notebook,
  except: FileType.vendored | FileType.fixture,
  docs: `
A notebook must be JSON, name its format (\`nbformat\`, 3 or later), and from format 4 on have an array of cells, each with
a \`cell_type\` and a \`source\`. A line of a cell that begins with a conflict marker is reported as well, because a merge
may leave the JSON intact.

Left alone: outputs, metadata, the order of cells, the cells of format 3, files of zero bytes, and files
in folders of test data or of other people's code.
`,
  examples: () => [
    {
      title: 'A notebook',
      files: { 'a.ipynb': '{"cells": [{"cell_type": "code", "source": ["1 + 1"]}], "nbformat": 4}\n' },
      findings: [],
    },
    {
      title: 'A cell without source',
      files: {
        'a.ipynb':
          '{\n  "nbformat": 4,\n  "cells": [\n    {"cell_type": "raw", "source": ""},\n    {"cell_type": "code"}\n  ]\n}\n',
      },
      findings: ['a.ipynb:5'],
    },
    {
      title: 'A merge conflict, in a cell and in the JSON',
      files: {
        'a.ipynb':
          '{\n  "nbformat": 4,\n  "cells": [{"cell_type": "code", "source": [\n    "a",\n    "<<<<<<< HEAD\\n"\n  ]}]\n}\n',
        'b.ipynb': '{\n  "cells": [\n<<<<<<< HEAD\n  ]\n}\n',
      },
      findings: ['a.ipynb:5', 'b.ipynb:3'],
    },
  ],
  run(file, report) {
    if (file.length === 0) return;
    reportProblem(findNotebookError(file.buffer, file.length), report);
  },
});
