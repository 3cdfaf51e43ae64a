# Corners of asyncio, concurrent.futures, argparse, functools and functions made by text.
from __future__ import annotations
import argparse
import asyncio
import functools
import sys
from concurrent.futures import Future, wait
from dataclasses import dataclass


async def times():
    try:
        async with asyncio.timeout(0) as over:
            await asyncio.sleep(0)
            print('not reached')
    except TimeoutError:
        print(over.expired(), over)
    try:
        asyncio.gather([1])
    except TypeError as error:
        print(error)
    try:
        asyncio.get_running_loop().set_exception_handler('print')
    except TypeError as error:
        print(error)


asyncio.run(times())
# expect: True <Timeout [expired]>
# expect: unhashable type: 'list'
# expect: A callable object or None is expected, got 'print'



print(type(wait([])).__mro__[1:], wait([], 0)._fields, wait([])._replace(done=1))
# expect: (<class 'tuple'>, <class 'object'>) ('done', 'not_done') DoneAndNotDoneFutures(done=1, not_done=set())


parser = argparse.ArgumentParser(prog='choose')
group = parser.add_mutually_exclusive_group()
for name in '--one', '--two':
    group.add_argument(name, nargs='?', const=1)
try:
    parser.parse_args(['--two', '--one', '--nothing'])
except SystemExit as error:
    print('status', error.code)  # expect: status 2


@dataclass(frozen=True, slots=True)
class Point:
    x: int


@functools.singledispatch
def tell(thing):
    return 'thing'


@tell.register
def _(thing: Point):
    return 'point'


@tell.register
def _(thing: int | float):
    return 'number'


print(tell(Point(1)), tell(2.5), tell('x'))  # expect: point number thing
print([type(cell).__name__ for cell in Point.__repr__.__closure__], Point.__eq__.__closure__, sys.getrefcount(Point(1)) < 3)
# expect: ['cell', 'cell'] None True






# expect stderr: usage: choose [-h] [--one [ONE] | --two [TWO]]
# expect stderr: choose: error: argument --one: not allowed with argument --two
