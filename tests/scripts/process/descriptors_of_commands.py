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
