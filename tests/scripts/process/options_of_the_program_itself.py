# What stands behind the program's file belongs to the program, also when it looks like an option
import subprocess
import sys

if '--worker' in sys.argv:
    print(sys.argv[1:])
    sys.exit(3)
for words in (['--worker', 'x'], ['-c', '--worker'], ['x', '-', '--worker=no', '--worker']):
    done = subprocess.run([sys.executable, "-u", __file__, *words], capture_output=True, text=True)
    print(done.returncode, done.stdout, end="")
    # expect: 3 ['--worker', 'x']
    # expect: 3 ['-c', '--worker']
    # expect: 3 ['x', '-', '--worker=no', '--worker']
