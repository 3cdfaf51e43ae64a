# cpython: no
import collections
import logging
import threading

print(threading.__file__, collections.__file__)  # expect: /usr/lib/python3.11/threading.py /usr/lib/python3.11/collections/__init__.py
print(threading, logging)  # expect: <module 'threading' from '/usr/lib/python3.11/threading.py'> <module 'logging' from '/usr/lib/python3.11/logging/__init__.py'>
for module, name in ('collections', 'Queue'), ('threading', 'thread'), ('time', 'clock'):
    try:
        exec(f'from {module} import {name}')
    except ImportError as error:
        print(error)
# expect: cannot import name 'Queue' from 'collections' (/usr/lib/python3.11/collections/__init__.py)
# expect: cannot import name 'thread' from 'threading' (/usr/lib/python3.11/threading.py)
# expect: cannot import name 'clock' from 'time' (unknown location)
