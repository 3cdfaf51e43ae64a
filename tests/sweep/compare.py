"""Runs sweeps with CPython and with Weft and shows where they differ.

usage: compare.py WEFT [DOMAIN…] [--parts N] [--only N] [--seed N] [--show N] [--group WORD] [--allow N]
A domain is a file of this folder (all of them when none is named). Its cases are dealt into parts, a run each (a machine's
console holds 4 MiB); --only N runs N of them. Differences are listed by kind and group, with some examples.
Exit status: 1 when there are more than --allow (0).
"""
import argparse
import os
import pathlib
import subprocess
import sys
import tempfile

FOLDER = pathlib.Path(__file__).parent
DOMAINS = sorted(path.stem for path in FOLDER.glob('*.py') if path.stem not in ('common', 'compare', 'contexts', 'mutations'))


def lines_of(command, text, parts, part, seed):
    with tempfile.NamedTemporaryFile('w', suffix='.py', encoding='utf-8') as file:
        file.write(text)
        file.flush()
        environment = dict(os.environ, PYTHONHASHSEED='0', PYTHONUTF8='1', PYTHONWARNINGS='ignore')
        done = subprocess.run([*command, file.name, str(parts), str(part), str(seed)], capture_output=True, encoding='utf-8', env=environment, timeout=60)
    if done.returncode:
        print(f'{command[0]} ended with {done.returncode}: {done.stderr[-600:]}')
    return [line.split('\t') for line in done.stdout.split('\n') if line.count('\t') == 2], done.returncode


# What hurts a program most comes first.
KINDS = ('refused', 'value', 'type of error', 'accepted', 'text')


def is_error(said):
    return said.split(':')[0].isidentifier() and ': ' in said and said[0].isupper()


def kind_of(expected, got):
    """How two outcomes differ, in a word."""
    if not is_error(expected):
        return 'refused' if is_error(got) else 'value'
    if not is_error(got):
        return 'accepted'
    return 'text' if expected.split(':')[0] == got.split(':')[0] else 'type of error'


def compare(weft, domain, parts, only, seed, show, group):
    """The number of differences; prints them."""
    text = (FOLDER / 'common.py').read_text() + (FOLDER / f'{domain}.py').read_text()
    found = {}
    total = broken = 0
    for part in range(min(only, parts)):
        expected, _ = lines_of([sys.executable, '-B'], text, parts, part, seed)
        got, status = lines_of([weft, 'run'], text, parts, part, seed)
        broken += bool(status)
        answers = {(name, case): said for name, case, said in got}
        for name, case, said in expected:
            total += 1
            answer = answers.get((name, case), '(no line)')
            if answer != said and group in name:
                found.setdefault((name, kind_of(said, answer)), []).append((case, said, answer))
    for (name, kind), cases in sorted(found.items(), key=lambda item: (KINDS.index(item[0][1]), -len(item[1]))):
        print(f'\n{name}: {kind} ({len(cases)})')
        for case, said, answer in cases[:show]:
            print(f'    {case}\n        CPython {said}\n        Weft    {answer}')
    differences = sum(map(len, found.values())) + broken
    print(f'{domain}: {total} cases, {differences} differ in {len(found)} groups', flush=True)
    return differences


parser = argparse.ArgumentParser()
parser.add_argument('weft')
parser.add_argument('domains', nargs='*')
parser.add_argument('--parts', type=int, default=8)
parser.add_argument('--only', type=int, default=1000)
parser.add_argument('--seed', type=int, default=1)
parser.add_argument('--show', type=int, default=2)
parser.add_argument('--group', default='')
parser.add_argument('--allow', type=int, default=0)
given = parser.parse_args()
differences = sum(compare(given.weft, domain, given.parts, given.only, given.seed, given.show, given.group) for domain in given.domains or DOMAINS)
sys.exit(1 if differences > given.allow else 0)
