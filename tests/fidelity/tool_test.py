"""That the tools work: calibrate.py writes prices that weft takes, fidelity.py times, simulates and writes a table.
No figure is asserted beyond plausibility: what a machine measures is not the tree's to say.      tool_test.py WEFT
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
WEFT = sys.argv[1]


def python(script, *arguments):
    return subprocess.run([sys.executable, str(HERE / script), *arguments], capture_output=True, text=True, timeout=240)


def check(condition, text):
    if not condition:
        sys.exit(f'tool_test: {text}')


def check_prices(path):
    samples = path.with_name('samples.json')
    for turn in range(2):
        done = python('calibrate.py', 'sample', str(samples), '--rounds', '1')
        check(done.returncode == 0, f'sample failed: {done.stderr}')
    check(len(json.loads(samples.read_text())['loop']) == 2, 'the samples of the first turn are lost')
    done = python('calibrate.py', 'derive', str(samples), WEFT, str(path))
    check(done.returncode == 0, f'derive failed: {done.stderr}')
    prices = json.loads(path.read_text())
    check(prices['base'] == 'cpython-3.11-linux' and 'CPython' in prices['about'], 'the file says neither base nor machine')
    call = prices['op_call'] + prices['op_return']     # of a Python function: either alone is a small difference of noisy times
    check(0 < prices['op_arithmetic'] < call * 10, 'an addition costs more than ten calls')
    check(prices['system_call'] < prices['process_fork'], 'a system call costs more than a fork')
    run = subprocess.run([WEFT, 'run', '--cost', str(path), '-c', 'print(1)'], capture_output=True, text=True, timeout=60)
    check(run.stdout == '1\n', f'weft does not take the prices: {run.stderr}')


def check_table(folder, prices):
    store, table = folder / 'times.json', folder / 'table.md'
    names = ['sleep_threads', 'lock_uncontended']
    done = python('fidelity.py', 'measure', str(store), *names, '--rounds', '1')
    check(done.returncode == 0, f'measure failed: {done.stderr}')
    done = python('fidelity.py', 'compare', str(store), WEFT, str(prices), str(table))
    check(done.returncode == 0, f'compare failed: {done.stderr}')
    rows = [line.split('|') for line in table.read_text().splitlines() if line.startswith('| ') and line.split('|')[1].strip() in names]
    check(len(rows) == 5, f'{len(rows)} rows in the table')
    for row in rows:
        check(0.1 < float(row[3]) < 100 and 0.1 < float(row[5]) < 100, f'an implausible ratio: {row}')


def check_refusals(folder):
    done = python('fidelity.py', 'measure', str(folder / 'none.json'), 'no_such_program')
    check(done.returncode != 0 and 'no program no_such_program' in done.stderr, 'an unknown program is not refused')
    done = python('calibrate.py', 'sample', str(folder / 'none.json'), '--rounds', '0')
    check(done.returncode != 0 and '--rounds' in done.stderr, 'too few rounds are not refused')


with tempfile.TemporaryDirectory() as name:
    check_prices(Path(name) / 'prices.json')
    check_table(Path(name), Path(name) / 'prices.json')
    check_refusals(Path(name))
print('tool_test: fine')
