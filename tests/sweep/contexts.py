"""Raises each kind of run-time error inside varied contexts and compares whole tracebacks with CPython's.

    python3 tests/sweep/contexts.py WEFT [CONTEXT...]

A program a context: every error in turn, its traceback on standard output. Differences are printed with the case.
Frames of the library count by file and function; their lines are another library's.
"""
import difflib
import os
import re
import subprocess
import sys
import tempfile
import textwrap

ERRORS = {  # statements, the last of which raises
    'name': 'undefined_name',
    'attribute': 'value = 5\nvalue.missing',
    'type': "total = 1 + 'a'",
    'call': 'len(1, 2)',
    'arguments': 'two(1)',
    'index': 'items = [1]\nitems[3]',
    'key': "table = {}\ntable['k']['l']",
    'zero': 'first = 1\nsecond = (first +\n          first / 0)',
    'unpack': 'a, b = 1, 2, 3',
    'assertion': "assert 1 == 2, 'not equal'",
    'import': 'import no_such_module',
    'from import': 'from json import no_such_name',
    'value': "int('x')",
    'raise': "raise RuntimeError('raised')",
    'raise from': "try:\n    {}['k']\nexcept KeyError as e:\n    raise ValueError('v') from e",
    'context': "try:\n    [][0]\nexcept IndexError:\n    undefined_name",
    'from none': "try:\n    [][0]\nexcept IndexError:\n    raise OSError(2, 'gone') from None",
    'again': "try:\n    [][0]\nexcept IndexError:\n    raise",
    'finally': "try:\n    pass\nfinally:\n    1 // 0",
    'with': "with Manager():\n    1 % 0",
    'with missing': "with 5:\n    pass",
    'unbound': 'local\nlocal = 1',
    'delete': 'local = 1\ndel local\nlocal',
    'iterate': 'for x in 5:\n    pass',
    'compare': '1 < 2 < None',
    'star': 'print(*5)',
    'stars': "dict(a=1, **{'a': 2})",
    'nested call': 'two(two(1, 2),\n    two(3))',
    'lambda': '(lambda v: v.x)(1)',
    'list comprehension': '[10 / n for n in (1, 0)]',
    'generator expression': 'sum(10 / n for n in (1, 0))',
    'format': "f'{value_missing:>5}'",
    'store item': '(1, 2)[0] = 3',
    'store attribute': 'None.x = 1',
    'augmented': "n = 1\nn += 'a'",
    'deep': 'deep(3)',
    'sorted': 'sorted([1, 2], key=lambda v: v.k)',
    'map': "list(map(int, ['1', 'x']))",
    'method': 'Manager().method(1, 2)',
    'property': 'Manager().broken',
    'operator': 'Manager() + 1',
    'repr': 'print(Manager())',
    'match': "match {'a': 1}:\n    case {'a': x} if x.foo:\n        pass",
    'stop': 'next(iter([]))',
    'exec': "exec('def inner():\\n    1 / 0\\ninner()')",
    'syntax': "eval('1 +')",
    'exit': 'raise SystemExit(3)',
    'group': "raise ExceptionGroup('several', [ValueError(1), KeyError('k')])",
    'note': "e = ValueError('noted')\ne.add_note('a note')\nraise e",
    'recursion': 'endless()',
    'walrus': 'if (n := len(5)) > 3:\n    pass',
    'conditional': '1 if undefined_name else 2',
    'slice': "'abc'['a':]",
    'class': 'class Broken(Manager):\n    attribute = undefined_name',
    'decorator': '@no_such_decorator\ndef decorated():\n    pass',
    'default': 'def with_default(a=1 / 0):\n    pass',
    'chain': "Manager().itself.itself.itself.wrong.itself",
}

PRELUDE = '''
import traceback


def two(a, b):
    return a


def deep(n):
    return deep(n - 1) if n else [][n]


def endless():
    return endless()


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        return False

    def method(self, a):
        return a

    @property
    def broken(self):
        return self.nowhere

    @property
    def itself(self):
        return self

    def __add__(self, other):
        return self.value + other

    def __repr__(self):
        return 1


def show(name, run):
    print('###', name)
    try:
        run()
    except BaseException:
        print(traceback.format_exc())
'''

CONTEXTS = {  # {body} is the error; its last part is an expression that runs it
    'function': ('def case():\n{body}\n', 'case'),
    'method': ('class K:\n    def case(self):\n{body2}\n', 'K().case'),
    'class method': ('class K:\n    @classmethod\n    def case(cls):\n{body2}\n', 'K.case'),
    'property': ('class K:\n    @property\n    def case(self):\n{body2}\n', 'lambda: K().case'),
    'setter': ('class K:\n    @property\n    def case(self): pass\n    @case.setter\n    def case(self, given):\n{body2}\n', "lambda: setattr(K(), 'case', 1)"),
    'init': ('class K:\n    def __init__(self):\n{body2}\n', 'K'),
    'new': ('class K:\n    def __new__(cls):\n{body2}\n', 'K'),
    'call': ('class K:\n    def __call__(self):\n{body2}\n', 'K()'),
    'getattr': ('class K:\n    def __getattr__(self, name):\n{body2}\n', 'lambda: K().x'),
    'getitem': ('class K:\n    def __getitem__(self, name):\n{body2}\n', 'lambda: K()[1]'),
    'iteration': ('class K:\n    def __iter__(self):\n        return self\n    def __next__(self):\n{body2}\n', 'lambda: [x for x in K()]'),
    'comparison': ('class K:\n    def __eq__(self, other):\n{body2}\n', 'lambda: [K()].index(1)'),
    'length': ('class K:\n    def __len__(self):\n{body2}\n', 'lambda: len(K())'),
    'text': ('class K:\n    def __str__(self):\n{body2}\n', "lambda: f'{K()}'"),
    'generator': ('def case():\n    yield 1\n{body}\n', 'lambda: list(case())'),
    'delegate': ('def inner():\n    yield 1\n{body}\ndef case():\n    yield from inner()\n', 'lambda: [*case()]'),
    'coroutine': ('async def inner():\n{body}\nasync def case():\n    return await inner()\n', 'lambda: case().send(None)'),
    'closure': ('def outer():\n    def case():\n{body2}\n    return case\n', 'outer()'),
    'decorated': ('import functools\ndef around(f):\n    @functools.wraps(f)\n    def wrapper(*a):\n        return f(*a)\n    return wrapper\n@around\ndef case():\n{body}\n', 'case'),
    'decorator': ('def around(f):\n{body}\ndef apply():\n    @around\n    def decorated():\n        pass\n', 'apply'),
    'class body': ('def case():\n    class K:\n{body2}\n', 'case'),
    'with body': ('def case():\n    with Manager() as m:\n{body2}\n', 'case'),
    'enter': ('class K:\n    def __enter__(self):\n{body2}\n    def __exit__(self, *a): pass\ndef case():\n    with K():\n        pass\n', 'case'),
    'exit': ('class K:\n    def __enter__(self): pass\n    def __exit__(self, *a):\n{body2}\ndef case():\n    with K():\n        pass\n', 'case'),
    'try body': ('def case():\n    try:\n{body2}\n    except MemoryError:\n        pass\n', 'case'),
    'handler': ("def case():\n    try:\n        raise KeyError('first')\n    except KeyError:\n{body2}\n", 'case'),
    'finally': ('def case():\n    try:\n        pass\n    finally:\n{body2}\n', 'case'),
    'finally after error': ("def case():\n    try:\n        raise KeyError('first')\n    finally:\n{body2}\n", 'case'),
    'else': ('def case():\n    for i in range(1):\n        pass\n    else:\n{body2}\n', 'case'),
    'loop': ('def case():\n    while True:\n{body2}\n', 'case'),
    'metaclass': ('class M(type):\n    def __new__(mcls, name, bases, names):\n{body2}\ndef case():\n    class K(metaclass=M):\n        pass\n', 'case'),
    'subclass hook': ('class B:\n    def __init_subclass__(cls):\n{body2}\ndef case():\n    class K(B):\n        pass\n', 'case'),
    'set name': ('class D:\n    def __set_name__(self, owner, name):\n{body2}\ndef case():\n    class K:\n        d = D()\n', 'case'),
    'post init': ('import dataclasses\n@dataclasses.dataclass\nclass K:\n    a: int = 1\n    def __post_init__(self):\n{body2}\n', 'K'),
    'key function': ('def case(value):\n{body}\n', 'lambda: sorted([1, 2], key=case)'),
    'context manager': ('import contextlib\n@contextlib.contextmanager\ndef manager():\n    yield 1\n{body}\ndef case():\n    with manager():\n        pass\n', 'case'),
    'inside context manager': ('import contextlib\n@contextlib.contextmanager\ndef manager():\n    yield 1\ndef case():\n    with manager():\n{body2}\n', 'case'),
    'cached': ('import functools\n@functools.lru_cache\ndef case():\n{body}\n', 'case'),
    'task': ('import asyncio\nasync def case():\n    await asyncio.sleep(0)\n{body}\n', 'lambda: asyncio.run(case())'),
    'thread pool': ('from concurrent.futures import ThreadPoolExecutor\ndef case():\n{body}\ndef pool():\n    with ThreadPoolExecutor(1) as p:\n        p.submit(case).result()\n', 'pool'),
    'reduce': ('import functools\ndef case(a, b):\n{body}\n', 'lambda: functools.reduce(case, [1, 2])'),
    'single dispatch': ('import functools\n@functools.singledispatch\ndef case(a):\n{body}\n', 'lambda: case(1)'),
    'enum': ('import enum\ndef case():\n    class E(enum.Enum):\n        A = 1\n        def _generate_next_value_(*a): pass\n{body2}\n', 'case'),
}


def program(context):
    template, run = CONTEXTS[context]
    parts = [PRELUDE]
    for name, error in ERRORS.items():
        parts.append(template.replace('{body2}', textwrap.indent(error, ' ' * 8)).replace('{body}', textwrap.indent(error, ' ' * 4)))
        parts.append(f'show({name!r}, {run})\n')
    return '\n'.join(parts)


LIBRARY_FRAME = re.compile(r'( *)File "[^"]*/lib/python3\.\d+/([^"]+)", line \d+, in (.*)\n(?:\1  .*\n)*')


def normalised(text):
    text = LIBRARY_FRAME.sub(r'\1File "\2" in \3\n', text)
    return re.sub(r"\(/[^()]*/lib/python3\.\d+/", '(', text)


def sections(command, path):
    environment = dict(os.environ, PYTHONHASHSEED='0')
    done = subprocess.run([*command, path], capture_output=True, text=True, env=environment, timeout=300)
    found = dict(part.split('\n', 1) for part in normalised(done.stdout).split('### ')[1:])
    return found, done.stderr


def main():
    weft, *chosen = sys.argv[1:]
    same = different = 0
    with tempfile.TemporaryDirectory() as folder:
        for context in chosen or CONTEXTS:
            path = os.path.join(folder, 'case.py')
            with open(path, 'w') as file:
                file.write(program(context))
            expected, _ = sections(['python3'], path)
            actual, errors = sections([weft, 'run'], path)
            if errors and len(actual) < len(expected):
                print(f'== {context}: {errors[-600:]}')
            for name, text in expected.items():
                if actual.get(name) == text:
                    same += 1
                    continue
                different += 1
                print(f'== {context}: {name}')
                print('\n'.join(line for line in difflib.unified_diff(text.split('\n'), actual.get(name, '').split('\n'), lineterm='', n=1)
                                if not line.startswith(('---', '+++'))))
    print(f'{same} the same, {different} different')


if __name__ == '__main__':
    main()
