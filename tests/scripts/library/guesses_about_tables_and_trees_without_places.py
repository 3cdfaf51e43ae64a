import ast
import contextlib
import csv
import ctypes
import doctest
import enum
import http
import inspect
import io
import json
import logging
import random
import timeit
import traceback
from collections import namedtuple
from ctypes import *
from decimal import ROUND_DOWN, ROUND_UP, Decimal, localcontext

# how a table is written
for sample in ('a;b;c\n1;2;3\n', 'x|y|z\n1|2|3', '"a","b"\n"1","2"\n', 'name\tage\nbob\t3\n', 'a, b, c\n1, 2, 3\n', "'a';'b'\n'it''s';'2'\n",
               'abc', 'x,"y ""q"" z",w\n1,"2",3\n', 'id;name;price\n1;"a,b";3,5\n2;"c,d";4,5\n', 'a\nb\n', '', '2019-01-01,5\n2019-01-02,6\n'):
    try:
        found = csv.Sniffer().sniff(sample)
        print(repr(found.delimiter), found.quotechar, found.doublequote, found.skipinitialspace, csv.Sniffer().has_header(sample))
    except csv.Error as error:
        print(error)
# expect: ';' " False False True
# expect: '|' " False False True
# expect: ',' " False False True
# expect: '\t' " False False True
# expect: ',' " False True True
# expect: ';' ' True False True
# expect: 'c' " False False True
# expect: ',' " True False True
# expect: ';' " False False True
# expect: Could not determine delimiter
# expect: Could not determine delimiter
# expect: ',' " False False False
try: csv.Sniffer().sniff('a,b\n1,2\n', ';|')
except csv.Error as error: print(error)
# expect: Could not determine delimiter
print(found, csv.Error)
# expect: <class 'csv.Sniffer.sniff.<locals>.dialect'> <class '_csv.Error'>

# what compile() needs of a tree
for tree in (ast.Module([ast.Expr(ast.Name('x', ast.Load()))], []), ast.Module([5], []), ast.Expression(ast.Constant(1)),
             ast.fix_missing_locations(ast.Module([ast.Assign([ast.Name('x', ast.Store())], ast.Constant(2))], []))):
    try: print(type(compile(tree, 'made', 'eval' if isinstance(tree, ast.Expression) else 'exec')).__name__)
    except TypeError as error: print(error)
# expect: required field "lineno" missing from stmt
# expect: required field "lineno" missing from stmt
# expect: required field "lineno" missing from expr
# expect: code

# functions of their own rounding, seeds of the first kind
with localcontext() as context:
    for context.rounding in (ROUND_UP, ROUND_DOWN):
        context.prec = 5
        print(Decimal(2).sqrt(), Decimal(3).sqrt(), Decimal(1).exp(), Decimal(10).ln(), Decimal(2).log10(), Decimal(2) / 3)
# expect: 1.4142 1.7321 2.7183 2.3026 0.30103 0.66667
# expect: 1.4142 1.7321 2.7183 2.3026 0.30103 0.66666
draws = random.Random()
for seed, version in (('x', 1), (b'x', 1), ('x', 2), ('', 1), ('hello', 1)):
    draws.seed(seed, version)
    print(draws.random())
# expect: 0.5377813247899501
# expect: 0.5377813247899501
# expect: 0.6307877176639078
# expect: 0.8444218515250481
# expect: 0.8180391270568783
try: random.choices('ab', 5)
except TypeError as error: print(error)
# expect: The number of choices must be a keyword argument: k=5

# where classes say that they are from
print(inspect.Parameter.empty, inspect.Signature, logging.Handler, logging.Formatter, csv.Error, http.HTTPStatus, enum.verify, ctypes.Structure)
# expect: <class 'inspect._empty'> <class 'inspect.Signature'> <class 'logging.Handler'> <class 'logging.Formatter'> <class '_csv.Error'> <enum 'HTTPStatus'> <class 'enum.verify'> <class '_ctypes.Structure'>
print(sizeof(c_int), CDLL is ctypes.CDLL)
# expect: 4 True

# pieces of JSON
print(list(json.JSONEncoder().iterencode([1, {'a': [None, 2.5, {}], 'b': 'x'}, []])), list(json.JSONEncoder(indent=1).iterencode([[1], {'k': 0}])))
# expect: ['[1', ', ', '{', '"a"', ': ', '[null', ', 2.5', ', ', '{}', ']', ', ', '"b"', ': ', '"x"', '}', ', ', '[]', ']'] ['[\n ', '[\n  1', '\n ', ']', ',\n ', '{', '\n  ', '"k"', ': ', '0', '\n ', '}', '\n', ']']
print(json.dumps([{(1,): 2}], skipkeys=True), json.dumps({'a': {}, 'b': [[]]}, indent=''), list(json.JSONEncoder().iterencode('x')))
# expect: [{}] {
# expect: "a": {},
# expect: "b": [
# expect: []
# expect: ]
# expect: } ['"x"']

# documentation that is given later
Point = namedtuple('Point', 'x y')
Point.x.__doc__ = 'to the right'
class Plain:
    size = property(lambda self: 1)
Plain.size.__doc__ = 'how large'
print(Point.x.__doc__, Point.y.__doc__, Plain.size.__doc__)
# expect: to the right Alias for field number 1 how large

# the lines of texts in tracebacks
def wrong():
    """
    >>> 1 / 0
    0
    """
said = io.StringIO()
with contextlib.redirect_stdout(said):
    doctest.run_docstring_examples(wrong, {}, name='wrong')
print(*said.getvalue().splitlines()[-4:], sep='\n')
# expect:       File "<doctest wrong[0]>", line 1, in <module>
# expect:         1 / 0
# expect:         ~~^~~
# expect:     ZeroDivisionError: division by zero
timer = timeit.Timer('1 / count', 'count = 0')
try: timer.timeit(3)
except ZeroDivisionError as error:
    print([(frame.name, frame.lineno, frame.line) for frame in traceback.extract_tb(error.__traceback__)][-1])
    said = io.StringIO()
    timer.print_exc(said)
    print(said.getvalue().splitlines()[-4:-2])
# expect: ('inner', 6, '')
# expect: ['  File "<timeit-src>", line 6, in inner', '    1 / count']
