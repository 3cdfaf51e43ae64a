"""Compares the simulator with the machine that it runs on: by what factor do threads, processes, locks and pipes
make a program slower or faster than its single-threaded base, here and in Weft?

    fidelity.py measure STORE.json [--rounds N] [--seconds S] [NAME...]     times the programs with CPython
    fidelity.py compare STORE.json WEFT PRICES.json [OUT.md]                simulates them and writes the table

Each file of programs/ names its variants in a comment and prints how long one took, by time.perf_counter. Rounds take
the variants in turn, each beside its base, and the median of these pairs' ratios counts: a virtual machine's speed changes
from minute to minute, which a pair shares. measure adds to its store; --seconds stops it.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROGRAMS = HERE / 'programs'
BOUND, MEDIAN_BOUND = 15, 5     # percent
SEEDS = 5


def fail(text):
    sys.exit(f'fidelity: {text}')


def variants_of(name):
    for line in (PROGRAMS / f'{name}.py').read_text().splitlines():
        if line.startswith('# variants:'):
            return line.split()[2:]
    fail(f'{name}.py names no variants')


def described(name):
    return (PROGRAMS / f'{name}.py').read_text().split('"""')[1]


def all_names():
    return sorted(path.stem for path in PROGRAMS.glob('*.py'))


# --- measuring ---

def seconds_of(command, name):
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    try:
        return float(done.stdout.split()[-1])
    except (IndexError, ValueError):
        fail(f'{name} printed no time: {done.stderr.strip()[-300:]}')


def measure_round(store, name):
    program = str(PROGRAMS / f'{name}.py')
    for variant in variants_of(name):
        base = seconds_of([sys.executable, program, 'base'], name)
        taken = seconds_of([sys.executable, program, variant], name)
        store.setdefault(name, {}).setdefault(variant, []).append([base, taken])


def measure(options):
    path = Path(options.store)
    store = json.loads(path.read_text()) if path.exists() else {}
    names = options.names or all_names()
    end = time.monotonic() + options.seconds
    rounds = 0
    while rounds < options.rounds and time.monotonic() < end:
        # Those that were timed least come first.
        for name in sorted(names, key=lambda one: min((len(v) for v in store.get(one, {}).values()), default=0)):
            if time.monotonic() < end:
                measure_round(store, name)
        rounds += 1
    path.write_text(json.dumps(store))
    print(f'fidelity: {sum(len(v) for one in store.values() for v in one.values())} pairs of times in {path}', file=sys.stderr)


# --- comparing ---

def simulate(weft, prices, name, variant):
    """The median of some seeds: where threads meet is chance there, too."""
    cores = str(len(os.sched_getaffinity(0)))
    command = [weft, 'run', '--cost', prices, '--cores', cores, '--quantum', '3ms', '--memory', '1024', '--stdout', 'pipe']
    return statistics.median(seconds_of([*command, '--seed', str(seed), str(PROGRAMS / f'{name}.py'), variant], name)
                             for seed in range(SEEDS if variant != 'base' else 1))


class Row:
    def __init__(self, name, variant, pairs, predicted):
        ratios = sorted(taken / base for base, taken in pairs)
        self.name, self.variant = name, variant
        self.measured = statistics.median(ratios)
        self.low, self.high = ratios[len(ratios) // 4], ratios[3 * len(ratios) // 4]
        self.predicted = predicted
        self.error = (predicted / self.measured - 1) * 100

    def text(self):
        mark = '' if abs(self.error) <= BOUND else ' **miss**'
        return (f'| {self.name} | {self.variant} | {self.measured:.3f} | {self.low:.3f} – {self.high:.3f} | '
                f'{self.predicted:.3f} | {self.error:+.1f} %{mark} |')


def compare(options):
    store = json.loads(Path(options.store).read_text())
    cases = [(name, variant) for name in sorted(store) for variant in ['base', *store[name]]]
    with ThreadPoolExecutor(len(os.sched_getaffinity(0))) as pool:
        times = dict(zip(cases, pool.map(lambda case: simulate(options.weft, options.prices, *case), cases)))
    rows = [Row(name, variant, store[name][variant], times[name, variant] / times[name, 'base'])
            for name, variant in cases if variant != 'base']
    text = document(rows, store, json.loads(Path(options.prices).read_text()))
    if options.out == '-':
        print(text, end='')
    else:
        Path(options.out).write_text(text)
    print(summary(rows), file=sys.stderr)


def summary(rows):
    errors = sorted(abs(row.error) for row in rows)
    good = sum(error <= BOUND for error in errors)
    return (f'{good} of {len(rows)} predictions are within {BOUND} % of the measurement (the aim: all); '
            f'the median error is {statistics.median(errors):.1f} % (the aim: {MEDIAN_BOUND} %).')


def document(rows, store, prices):
    notes = HERE / 'notes.md'
    rounds = [len(pairs) for one in store.values() for pairs in one.values()]
    lines = [
        '# Fidelity', '',
        'How well Weft predicts what threads and processes cost on a real machine. Made by `./dev fidelity`.', '',
        f'- The machine: {prices.get("about", "not said")}.',
        f'- Measured: each variant beside its base, {min(rounds)} to {max(rounds)} times. The median of the ratios, and '
        'beside it their quartiles: how noisy it was.',
        '- Predicted: `weft run --cost PRICES.json` with as many cores and the prices that `./dev calibrate` measured on it.',
        f'- {summary(rows)}', '',
        '| program | variant | measured ratio | quartiles | predicted | error |',
        '| --- | --- | ---: | ---: | ---: | ---: |',
        *(row.text() for row in rows), '',
        '## The programs', '',
        *(f'- `{name}`: {described(name)}' for name in sorted(store)), '',
    ]
    return '\n'.join(lines) + ('\n' + notes.read_text() if notes.exists() else '')


def main():
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(required=True)
    one = commands.add_parser('measure')
    one.add_argument('store')
    one.add_argument('names', nargs='*')
    one.add_argument('--rounds', type=int, default=15)
    one.add_argument('--seconds', type=float, default=float('inf'))
    one.set_defaults(action=measure)
    other = commands.add_parser('compare')
    other.add_argument('store')
    other.add_argument('weft')
    other.add_argument('prices')
    other.add_argument('out', nargs='?', default='-')
    other.set_defaults(action=compare)
    options = parser.parse_args()
    for name in getattr(options, 'names', []):
        if name not in all_names():
            fail(f'no program {name} (there are: {", ".join(all_names())})')
    options.action(options)


if __name__ == '__main__':
    main()
