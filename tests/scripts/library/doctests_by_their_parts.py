"""
>>> 1 + 1
2
"""
import doctest


def f(x):
    """
    >>> f(2)
    4
    >>> f('a')
    Traceback (most recent call last):
        ...
    TypeError: can't multiply sequence by non-int of type 'str'
    >>> [f(i) for i in range(3)]  # doctest: +ELLIPSIS
    [0, ...]
    >>> f(1) # doctest: +SKIP
    99
    >>> f(3)
    10
    """
    return x * x


def g():
    pass


parser = doctest.DocTestParser()
print([(e.source, e.want, e.lineno, e.indent, e.exc_msg, e.options) for e in parser.get_examples('text\n  >>> a\n  1\n  >>> for x in y:\n  ...     z\n')])
# expect: [('a\n', '1\n', 1, 2, None, {}), ('for x in y:\n    z\n', '', 3, 2, None, {})]
print([type(piece).__name__ for piece in parser.parse('a\n>>> 1\n1\n\nb')])  # expect: ['str', 'Example', 'str']
test = parser.get_doctest('>>> 1 + 1\n2\n>>> print("x")\ny\n>>> x = 1\n', {}, 'name', None, 0)
print(test, doctest.DocTest([], {}, 'n', 'f', 3, ''))  # expect: <DocTest name from None:0 (3 examples)> <DocTest n from f:3 (no examples)>
runner = doctest.DocTestRunner(verbose=True)
print(runner.run(test), runner.summarize())
# expect: Trying:
# expect:     1 + 1
# expect: Expecting:
# expect:     2
# expect: ok
# expect: Trying:
# expect:     print("x")
# expect: Expecting:
# expect:     y
# expect: **********************************************************************
# expect: Line 3, in name
# expect: Failed example:
# expect:     print("x")
# expect: Expected:
# expect:     y
# expect: Got:
# expect:     x
# expect: Trying:
# expect:     x = 1
# expect: Expecting nothing
# expect: ok
# expect: **********************************************************************
# expect: 1 items had failures:
# expect:    1 of   3 in name
# expect: 3 tests in 1 items.
# expect: 2 passed and 1 failed.
# expect: ***Test Failed*** 1 failures.
# expect: TestResults(failed=1, attempted=3) TestResults(failed=1, attempted=3)
tests = doctest.DocTestFinder().find(f, 'f', globs=globals())
print([(t.name, len(t.examples)) for t in tests])  # expect: [('f', 5)]
print(doctest.testmod(name='m', report=True).failed)
# expect: **********************************************************************
# expect matches: File "(.*/)?doctests_by_their_parts.py", line 20, in m\.f
# expect: Failed example:
# expect:     f(3)
# expect: Expected:
# expect:     10
# expect: Got:
# expect:     9
# expect: **********************************************************************
# expect: 1 items had failures:
# expect:    1 of   4 in m.f
# expect: ***Test Failed*** 1 failures.
# expect: 1
print(doctest.OutputChecker().check_output('a...z\n', 'abcz\n', doctest.ELLIPSIS), doctest.register_optionflag('MY_OWN') > 0)  # expect: True True
try:
    parser.get_examples('>>> 1 # doctest: +NOPE\n', 'n')
except ValueError as e:
    print(e)  # expect: line 1 of the doctest for n has an invalid option: '+NOPE'
try:
    doctest.DebugRunner(verbose=False).run(parser.get_doctest('>>> 1\n2\n', {}, 'n', 'f', 0))
except doctest.DocTestFailure as e:
    print(e.got, e.test.name, e.example.want)
    # expect: 1
    # expect:  n 2
    # expect:
doctest.run_docstring_examples(f, globals(), name='again')
# expect: **********************************************************************
# expect matches: File "(.*/)?doctests_by_their_parts.py", line 20, in again
# expect: Failed example:
# expect:     f(3)
# expect: Expected:
# expect:     10
# expect: Got:
# expect:     9
