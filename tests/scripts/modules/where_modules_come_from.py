# CPython has some modules within itself: they say so, though __file__ names a file.
import abc
import codecs
import genericpath
import importlib.util
import io
import json
import ntpath
import os
import posixpath
import runpy
import stat
import sys
import time

for module in (abc, codecs, genericpath, importlib.util, io, ntpath, os, os.path, posixpath, runpy, stat, sys, time):
    print(module)
    # expect: <module 'abc' (frozen)>
    # expect: <module 'codecs' (frozen)>
    # expect: <module 'genericpath' (frozen)>
    # expect: <module 'importlib.util' (frozen)>
    # expect: <module 'io' (frozen)>
    # expect: <module 'ntpath' (frozen)>
    # expect: <module 'os' (frozen)>
    # expect: <module 'posixpath' (frozen)>
    # expect: <module 'posixpath' (frozen)>
    # expect: <module 'runpy' (frozen)>
    # expect: <module 'stat' (frozen)>
    # expect: <module 'sys' (built-in)>
    # expect: <module 'time' (built-in)>
print(repr(json).endswith("lib/python3.11/json/__init__.py'>"), os.__file__.endswith('lib/python3.11/os.py'))  # expect: True True
# one name of a file, whoever tells it
print(json.__file__ == json.dumps.__code__.co_filename)  # expect: True
try:
    json.loads('{')
except ValueError as error:
    print(error.__traceback__.tb_next.tb_frame.f_code.co_filename == json.__file__)  # expect: True
