import os, signal
os.kill(os.getpid(), signal.SIGINT)
print("never")
# cpython: no
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "keyboard_interrupt_ends_the_program.py", line 2, in <module>
# expect stderr:     os.kill(os.getpid(), signal.SIGINT)
# expect stderr: KeyboardInterrupt
# expect exit: 130
