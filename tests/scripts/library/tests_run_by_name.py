# python -m unittest: tests that are named, as modules or files, and tests that are found.
import os
import re
import subprocess
import sys
import tempfile

os.chdir(tempfile.mkdtemp())
os.mkdir('more')
for name, body in (('test_one.py', 'self.assertEqual(1, 2)'), ('more/check_two.py', 'pass')):
    with open(name, 'w') as file:
        file.write(f'import unittest\nclass A(unittest.TestCase):\n    def test_a(self):\n        pass\n    def test_b(self):\n        {body}\n')
for words in ([], ['test_one'], ['-v', 'test_one.A.test_a'], ['test_one.py'], ['discover', '-s', 'more', '-p', 'check*.py', '-v'],
              ['discover', 'more', 'check*.py'], ['nope'], ['-k', 'test_a', '-q']):
    done = subprocess.run([sys.executable, '-m', 'unittest', *words], capture_output=True, text=True)
    lines = [line for line in re.sub(r' in \d\.\d+s', '', done.stderr).split('\n') if line and line[0] not in ' -=']
    print(words, done.returncode, done.stdout, lines)
    # expect: [] 1  ['.F', 'FAIL: test_b (test_one.A.test_b)', 'Traceback (most recent call last):', 'AssertionError: 1 != 2', 'Ran 2 tests', 'FAILED (failures=1)']
    # expect: ['test_one'] 1  ['.F', 'FAIL: test_b (test_one.A.test_b)', 'Traceback (most recent call last):', 'AssertionError: 1 != 2', 'Ran 2 tests', 'FAILED (failures=1)']
    # expect: ['-v', 'test_one.A.test_a'] 0  ['test_a (test_one.A.test_a) ... ok', 'Ran 1 test', 'OK']
    # expect: ['test_one.py'] 1  ['.F', 'FAIL: test_b (test_one.A.test_b)', 'Traceback (most recent call last):', 'AssertionError: 1 != 2', 'Ran 2 tests', 'FAILED (failures=1)']
    # expect: ['discover', '-s', 'more', '-p', 'check*.py', '-v'] 0  ['test_a (check_two.A.test_a) ... ok', 'test_b (check_two.A.test_b) ... ok', 'Ran 2 tests', 'OK']
    # expect: ['discover', 'more', 'check*.py'] 0  ['..', 'Ran 2 tests', 'OK']
    # expect: ['nope'] 1  ['E', 'ERROR: nope (unittest.loader._FailedTest.nope)', 'ImportError: Failed to import test module: nope', 'Traceback (most recent call last):', "ModuleNotFoundError: No module named 'nope'", 'Ran 1 test', 'FAILED (errors=1)']
    # expect: ['-k', 'test_a', '-q'] 0  ['Ran 1 test', 'OK']
for words in (['-m'], ['-c'], ['-m', ''], ['-m', '.x'], ['-m', 'sys'], ['-m', 'json'], ['-m', 'json.nope']):
    done = subprocess.run([sys.executable, *words], capture_output=True, text=True)
    print(words, done.returncode, done.stderr.split('\n')[0].removeprefix(sys.executable))
    # expect: ['-m'] 2 Argument expected for the -m option
    # expect: ['-c'] 2 Argument expected for the -c option
    # expect: ['-m', ''] 1 : No module named
    # expect: ['-m', '.x'] 1 : Relative module names not supported
    # expect: ['-m', 'sys'] 1 : No code object available for sys
    # expect: ['-m', 'json'] 1 : No module named json.__main__; 'json' is a package and cannot be directly executed
    # expect: ['-m', 'json.nope'] 1 : No module named json.nope
