"""Measures what things cost on this machine, with CPython 3 and with probe.c, and writes a file of prices for
`weft run --cost`.

    calibrate.py sample STORE.json [--rounds N]         runs the probes, adds what they say to the store
    calibrate.py derive STORE.json WEFT [OUT.json]      prices from all that is in the store

Everything is repeated, in turn, and the table on standard error shows the spread. What computes counts by its lowest
tenth, because whatever else the machine does can only add to it: the cores of a virtual machine may have two speeds, and the
difference of two probes is only worth something when both ran at the same. What waits counts by its lower quartile: it
varies by itself, but its prices must belong to the same speed as those of what computes. A price belongs to a mechanism:
none is fitted to the programs that ./dev fidelity compares.
"""

import argparse
import json
import os
import platform
import re
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
PRICES = HERE.parents[1] / 'sim' / 'vm' / 'prices.def'
BASE = 'cpython-3.11-linux'


def fail(text):
    sys.exit(f'calibrate: {text}')


def limits():
    """The least and the most of each price, from the simulator's own table."""
    row = re.compile(r"^X\((\w+),\s*([\d']+),\s*([\d']+),", re.M)
    number = lambda text: int(text.replace("'", ''))
    return {name: (number(least), number(most)) for name, least, most in row.findall(PRICES.read_text())}


def run(command, **options):
    done = subprocess.run(command, capture_output=True, text=True, timeout=180, **options)
    if done.returncode != 0:
        fail(f'{command[0]} failed: {done.stderr.strip()[-300:]}')
    return done.stdout


def probe_kernel():
    """The samples' median and quartiles of a run of probe.c, in nanoseconds."""
    with tempfile.TemporaryDirectory() as folder:
        probe = f'{folder}/probe'
        run(['gcc', '-O2', '-pthread', '-o', probe, str(HERE / 'probe.c')])
        found = json.loads(run([probe]))
    found['fork_small'], found['exit_small'] = found.pop('fork'), found.pop('exit')
    return found


def probe_python(rounds):
    return json.loads(run([sys.executable, str(HERE / 'bytecode_probes.py'), 'all', str(rounds)]))


WAITING = ('wake', 'call_', 'sleep', 'start', 'spawn')


class Figures:
    """Measured values by name: [] is what counts of them, spread() is for the table."""

    def __init__(self, values):
        self.values = {name: sorted(ones) for name, ones in values.items()}

    def __getitem__(self, name):
        return self.values[name][(len(self.values[name]) - 1) // (4 if name.startswith(WAITING) else 10)]

    def has(self, name):
        return name in self.values

    def spread(self, name):
        values = self.values[name]
        return values[(len(values) - 1) // 10], values[3 * len(values) // 4]


def simulate(weft, prices, *arguments):
    """What the simulated machine says that a probe takes, in nanoseconds."""
    with tempfile.NamedTemporaryFile('w', suffix='.json') as file:
        json.dump({'base': BASE, **prices}, file)
        file.flush()
        return float(run([weft, 'run', '--cost', file.name, '--cores', '2', str(HERE / 'bytecode_probes.py'), *arguments]))


# --- from figures to prices ---

def bytecode_prices(f):
    """In picoseconds. What is left of a loop's step when the known rest of it is taken away."""
    loop = f['loop']
    move = f['assign'] - loop
    test = f['compare'] - loop
    read = f['global'] - loop
    call = f['native_call'] - loop - read - move
    ns = {
        'op_move': move,
        'op_iterate': 0.6 * (loop - move),      # the item is moved into its variable
        'op_loop': 0.4 * (loop - move),
        'op_arithmetic': (f['arithmetic'] - loop) / 3,
        'op_compare': 0.6 * test,
        'op_jump': 0.4 * test,
        'op_global': read,
        'op_attribute': f['attribute'] - loop,
        'op_item': f['item'] - loop,
        'op_build': f['build'] - loop - 2 * move,
        'op_call': call,
        'op_return': f['call'] - loop - read - move - call,
        'op_other': (f['handle'] - loop - read) / 4,
    }
    return {name: max(value, 0.5) * 1000 for name, value in ns.items()}


def service_prices(f, op):
    loop, attribute, call, read = f['loop'], op['op_attribute'] / 1000, op['op_call'] / 1000, op['op_global'] / 1000
    in_python = read + attribute + call + 2 * op['op_move'] / 1000
    system_call = f['system_call']
    return {
        'lock_operation': (f['lock'] - loop) / 2 - attribute - call,
        'user_service': f['clock'] - loop - call - op['op_move'] / 1000,
        'shared_cell': op['op_item'] / 1000,
        'system_call': system_call,
        'pipe_transfer': (f['pipe'] - loop) / 2 - in_python - system_call,
        'socket_transfer': (f['socket'] - loop) / 2 - in_python - system_call,
        'copied_kilobyte': (f['pipe_block'] - f['pipe_byte']) / 2 / 64,
        'page_fault': f['touch'],
        'page_copy': f['touch_after_fork'] - f['touch'],
    }


def switching_prices(f):
    """A hop through a pipe is a write, a read and a switch."""
    prices = {
        'thread_switch': f['thread_hop'] - f['pipe_byte'],
        'process_switch': f['process_hop'] - f['pipe_byte'],
        'crowded_percent': f['together'] / f['alone'] * 100,
    }
    if not f.has('wake_20us'):
        return prices
    wake = {'wake_latency': f['wake_20us'], 'wake_after_200us': f['wake_200us'],
            'wake_after_1ms': f['wake_1ms'], 'wake_after_5ms': f['wake_5ms']}
    late = [f['sleep_200us'] - f['wake_200us'], f['sleep_1ms'] - f['wake_1ms'], f['sleep_5ms'] - f['wake_5ms']]
    return prices | wake | {
        'wake_call': statistics.median([f['call_20us'], f['call_200us'], f['call_1ms']]) - f['system_call'],
        'timer_delay': statistics.median(late),
        'gil_request': f['wake_1ms'],
    }


def life_prices(f, switching, lock):
    thread = f['thread'] - 2 * switching['thread_switch'] - 4 * lock
    pages = 8 * 4096            # probe.c's big process
    return {
        'thread_create': f['create'],
        'thread_exit': thread - f['create'],
        'process_fork': f['fork'],
        'process_exit': f['exit'] - 2 * switching['process_switch'],
        'fork_page': (f['fork_big'] - f['fork_small']) / pages,
        'exit_page': (f['exit_big'] - f['exit_small']) / pages,
    }


def solved(weft, f, prices, price, probes, low, high):
    """The price with which the simulator takes as long for a probe as the machine, in the median of the probes.
    Simulated time is linear in each price."""
    found = []
    for name in probes:
        at_low, at_high = (simulate(weft, prices | {price: value}, name) for value in (low, high))
        if at_high > at_low:
            found.append(low + (f[name] - at_low) * (high - low) / (at_high - at_low))
    return {price: statistics.median(found) if found else high}


def execute_price(weft, f, prices):
    """What spawn takes longer than fork, without what the simulator computes by itself."""
    bare = prices | {'process_execute': 1}
    return f['spawn'] - f['start'] - (simulate(weft, bare, 'spawn') - simulate(weft, bare, 'fork'))


def rest_of_start(weft, f, prices):
    """Starting a thread or a process takes longer than the kernel's part that the probes see: first touches, cold caches,
    copied pages of reference counts. The rest is what the simulator lacks to the measurement. A thread's counts as part of its
    creation: Thread.start() waits until it runs, and nobody waits for the end of one that has let go the GIL."""
    thread = max(f['start_thread'] - simulate(weft, prices, 'start_thread'), 0)
    process = max(f['start'] - simulate(weft, prices, 'fork'), 0)
    return {'thread_create': prices['thread_create'] + thread, 'process_exit': prices['process_exit'] + process}


def within(name, value, bounds):
    least, most = bounds[name]
    return min(max(round(value), least), most)


def derive(weft, f):
    bounds = limits()
    cut = lambda prices: {name: within(name, value, bounds) for name, value in prices.items()}
    prices = cut(bytecode_prices(f))
    prices |= cut(service_prices(f, prices))
    prices |= cut(switching_prices(f))
    prices |= cut(life_prices(f, prices, prices['lock_operation']))
    prices |= cut(solved(weft, f, prices, 'op_append', ['append'], 10_000, 100_000))
    prices |= cut(solved(weft, f, prices, 'native_item', ['sum', 'index', 'sort'], 1_000, 10_000))
    # Library code that CPython has in C.
    prices |= cut(solved(weft, f, prices, 'library_percent', ['deque', 'heap', 'rlock'], 10, 100))
    prices |= cut(solved(weft, f, prices, 'native_pickler', ['pickler'], 100, 1_000))
    prices |= cut(rest_of_start(weft, f, prices))
    prices |= cut({'process_execute': execute_price(weft, f, prices)})
    return prices


def show(f, prices):
    print(f'{"probe":18}{"counts":>14}{"tenth, upper quarter":>28}', file=sys.stderr)
    for name in f.values:
        low, high = f.spread(name)
        print(f'{name:18}{f[name]:14,.1f}{low:14,.1f}{high:14,.1f}', file=sys.stderr)
    print(f'\n{"price":18}{"value":>14}', file=sys.stderr)
    for name, value in prices.items():
        print(f'{name:18}{value:14,}', file=sys.stderr)


def about():
    model = re.search(r'model name\s*: (.*)', Path('/proc/cpuinfo').read_text())
    return f'{model[1] if model else platform.machine()}, {os.cpu_count()} cores, Linux {platform.release()}, ' \
           f'CPython {platform.python_version()}'


def sample(options):
    if not sys.platform.startswith('linux'):
        fail('the probes are made for Linux')
    if options.rounds < 1:
        fail('--rounds wants at least 1')
    path = Path(options.store)
    store = json.loads(path.read_text()) if path.exists() else {}
    for name, values in (probe_kernel() | probe_python(options.rounds)).items():
        store.setdefault(name, []).extend(values)
    path.write_text(json.dumps(store))


def derive_from(options):
    figures = Figures(json.loads(Path(options.store).read_text()))
    prices = derive(options.weft, figures)
    show(figures, prices)
    text = json.dumps({'about': about(), 'base': BASE} | prices, indent=2) + '\n'
    if options.out == '-':
        print(text, end='')
    else:
        Path(options.out).write_text(text)
        print(f'calibrate: wrote {options.out}', file=sys.stderr)


def main():
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(required=True)
    one = commands.add_parser('sample')
    one.add_argument('store')
    one.add_argument('--rounds', type=int, default=21)
    one.set_defaults(action=sample)
    other = commands.add_parser('derive')
    other.add_argument('store')
    other.add_argument('weft')
    other.add_argument('out', nargs='?', default='-')
    other.set_defaults(action=derive_from)
    options = parser.parse_args()
    options.action(options)


if __name__ == '__main__':
    main()
