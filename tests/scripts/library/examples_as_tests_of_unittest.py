# doctest.DocTestSuite and DocFileSuite: docstrings and text files as tests
"""
>>> 1 + 1
2
"""
import doctest
import io
import os
import tempfile
import unittest


def double(x):
    """Doubles.

    >>> double(2)
    4
    >>> double('a')
    'aaa'
    """
    return x * 2


def with_y(test):
    test.globs['y'] = 7


os.chdir(tempfile.mkdtemp())
with open('t.txt', 'w') as file:
    file.write('Text\n\n>>> x = 3\n>>> x\n3\n>>> y\n7\n')
suite = doctest.DocTestSuite()
suite.addTest(doctest.DocFileSuite(os.path.join(os.getcwd(), 't.txt'), module_relative=False, setUp=with_y))
print(suite.countTestCases(), [str(test) for test in suite if not isinstance(test, unittest.TestSuite)])
# expect: 3 ['__main__ ()', 'double (__main__)']
out = io.StringIO()
result = unittest.TextTestRunner(stream=out, verbosity=2).run(suite)
print([line.replace(os.getcwd(), '') for line in out.getvalue().split('\n')[2:6]])
# expect: ['double (__main__)', 'Doctest: __main__.double ... FAIL', '/t.txt', 'Doctest: t.txt ... ok']
print(len(result.failures), result.testsRun, result.failures[0][0].id())
# expect: 1 3 __main__.double
print([line for line in result.failures[0][1].split('\n') if line and 'File' not in line and '---' not in line][-6:])
# expect: ['Failed example:', "    double('a')", 'Expected:', "    'aaa'", 'Got:', "    'aa'"]
try:
    doctest.set_unittest_reportflags(doctest.ELLIPSIS)
except ValueError as error:
    print(error)
# expect: ('Only reporting flags allowed', 8)
