# What is registered for fork() is not for children that only run another program; numbers in the shell.
import os, subprocess
print(subprocess.check_output('X=5; echo $((2 + 3)) $(( (7 - 10) * 2 )) $((17 / 5)) $((17 % 5)) "$((1 << 4))" $((3 > 2))', shell=True))
# expect: b'5 -6 3 2 16 1\n'
os.register_at_fork(before=lambda: print('before'), after_in_child=lambda: print('child'))
os.system('true'); print(os.popen('echo a; echo b').read().split()); print(subprocess.run(['echo', 'x'], capture_output=True).stdout)
# expect: ['a', 'b']
# expect: b'x\n'
if os.fork() == 0:
# expect: before
# expect: child
    os._exit(0)
os.wait()
