# A command has no descriptors but its own, or the first would wait for an end of input that the second keeps open.
import os
import subprocess
import sys

dialogues = [subprocess.Popen(['cat'], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(3)]
for number, dialogue in enumerate(dialogues):
    dialogue.stdin.write(f'to {number}')
    dialogue.stdin.close()
    print(dialogue.stdout.read(), dialogue.wait())
    # expect: to 0 0
    # expect: to 1 0
    # expect: to 2 0

text = '''
import os, sys
try:
    os.write(int(sys.argv[1]), b'written')
except OSError as error:
    print(error)
'''
r, w = os.pipe()
for inheritable, options in ((False, {}), (True, {}), (False, {'close_fds': False}), (True, {'close_fds': False}), (False, {'pass_fds': [w]})):
    os.set_inheritable(w, inheritable)
    child = subprocess.run([sys.executable, '-c', text, str(w)], stdout=subprocess.PIPE, text=True, **options)
    print(inheritable, options.keys(), child.stdout.strip() or os.read(r, 10))
    # expect: False dict_keys([]) [Errno 9] Bad file descriptor
    # expect: True dict_keys([]) [Errno 9] Bad file descriptor
    # expect: False dict_keys(['close_fds']) [Errno 9] Bad file descriptor
    # expect: True dict_keys(['close_fds']) b'written'
    # expect: False dict_keys(['pass_fds']) b'written'

for words in (['a', 'b c', ''], ['d"e', 'f\\', 'g h\\'], ['i\\"j', 'k\\\\l', '\t']):
    print(subprocess.list2cmdline(words))
    # expect: a "b c" ""
    # expect: d\"e f\ "g h\\"
    # expect: i\\\"j k\\l "	"
# Nor has one that os.fork() and exec made: a forgotten end of a pipe does not keep `cat` from its end.
r, w = os.pipe()
if os.fork() == 0:
    os.dup2(r, 0)
    os.execlp('cat', 'cat')
os.close(r)
os.write(w, b'until the end\n')
os.close(w)
print(os.wait()[1])
# expect: until the end
# expect: 0
if os.fork() == 0:
    os.close(1)
    os.open('/tmp/closed_by_exec', os.O_CREAT | os.O_WRONLY)
    print(os.get_inheritable(1), os.isatty(1), os.isatty(99), file=sys.stderr, flush=True)
    os.execlp('echo', 'echo', 'nowhere')
print(os.waitstatus_to_exitcode(os.wait()[1]))
# expect: 1
# expect stderr: False False False
# expect stderr: echo: write error: Bad file descriptor
