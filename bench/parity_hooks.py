"""Runs the hooks of pre-commit-hooks, from its source, over every tracked file that pre-commit would give them.

Usage: parity_hooks.py SOURCE CHECKS HOOK..., in the top of a scratch clone; prints {hook: [path, ...]} as JSON. CHECKS is
repositories.json. Needs identify and ruamel.yaml. The files that fixers change are put back.
"""
import contextlib
import importlib
import io
import json
import os
import re
import subprocess
import sys

source, checks_file, *wanted = sys.argv[1:]
sys.path.insert(0, source)
from identify import identify  # noqa: E402
import ruamel.yaml  # noqa: E402

# These ask git about many files at once: their answer is read from what they print.
AT_ONCE = {'check-added-large-files', 'check-case-conflict', 'check-executables-have-shebangs', 'check-shebang-scripts-are-executable'}
# As many as fit into one command line of git.
BATCH = 500


def tracked():
    out = subprocess.run(['git', 'ls-files', '-z'], stdout=subprocess.PIPE, check=True).stdout
    return [os.fsdecode(path) for path in out.split(b'\0') if path]


def chosen(hook, path, tags):
    return (
        tags.issuperset(hook.get('types', ['file']))
        and ('types_or' not in hook or not tags.isdisjoint(hook['types_or']))
        and tags.isdisjoint(hook.get('exclude_types', []))
        and re.search(hook.get('files', ''), path)
        and not re.search(hook.get('exclude', '^$'), path)
    )


def run(main, args):
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
        try:
            status = main(args)
        except SystemExit as error:
            status = error.code
        except Exception:  # A hook that dies fails.
            status = 1
    return status, printed.getvalue()


def named_in(text, paths):
    """The paths that stand in a line by themselves, up to a colon, or behind one."""
    known = set(paths)
    found = set()
    for line in text.splitlines():
        for part in (line, *line.split(': '), line.rsplit(' (', 1)[0], line.split(' has a shebang')[0]):
            if part.strip() in known:
                found.add(part.strip())
    return sorted(found)


def findings(hook, check, files):
    if 'python' not in check:
        return files  # `language: fail`: being chosen is the finding.
    main = importlib.import_module(f"pre_commit_hooks.{check['python']}").main
    args = list(check.get('args', []))
    if check['hook'] in AT_ONCE:
        batches = [files] if check['hook'] == 'check-case-conflict' else [files[i : i + BATCH] for i in range(0, len(files), BATCH)]
        return sorted({path for batch in batches for path in named_in(run(main, [*args, *batch])[1], files)})
    return [path for path in files if run(main, [*args, path])[0]]


def main():
    with open(os.path.join(source, '.pre-commit-hooks.yaml'), encoding='utf-8') as stream:
        manifest = {hook['id']: hook for hook in ruamel.yaml.YAML(typ='safe').load(stream)}
    with open(checks_file, encoding='utf-8') as stream:
        checks = json.load(stream)['checks']
    paths = [path for path in tracked() if os.path.lexists(path) and (os.path.islink(path) or not os.path.isdir(path))]
    tags = {path: identify.tags_from_path(path) for path in paths}
    result = {}
    for check in checks:
        if check['hook'] not in wanted:
            continue
        hook = manifest[check['hook']]
        result[check['hook']] = findings(hook, check, [path for path in paths if chosen(hook, path, tags[path])])
        subprocess.run(['git', 'checkout', '--quiet', '--', '.'], check=True)
        print(check['hook'], len(result[check['hook']]), file=sys.stderr)
    json.dump(result, sys.stdout)


main()
