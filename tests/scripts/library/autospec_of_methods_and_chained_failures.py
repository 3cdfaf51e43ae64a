import dis
import io
import re
import unittest
from unittest.mock import call, patch


class C:
    def method(self, a, b=2):
        return 'real'


with patch.object(C, 'method', autospec=True) as p:
    p.return_value = 'x'
    c = C()
    print(c.method(1), p.call_args == call(c, 1), c.method.called)  # expect: x True True
    try:
        c.method()
    except TypeError as e:
        print(e)  # expect: missing a required argument: 'a'
print(C().method(1))  # expect: real


class T(unittest.TestCase):
    def test_regex(self):
        with self.assertRaisesRegex(ValueError, 'zzz'):
            int('x')

    def test_cause(self):
        try:
            1 / 0
        except ZeroDivisionError as e:
            raise KeyError('k') from e


out = io.StringIO()
unittest.TextTestRunner(stream=out).run(unittest.defaultTestLoader.loadTestsFromTestCase(T))
print(re.sub(r'in [\d.]+s', 'in Xs', re.sub('File ".*?"', 'File "F"', out.getvalue())))
# expect: EF
# expect: ======================================================================
# expect: ERROR: test_cause (__main__.T.test_cause)
# expect: ----------------------------------------------------------------------
# expect: Traceback (most recent call last):
# expect:   File "F", line 31, in test_cause
# expect:     1 / 0
# expect:     ~~^~~
# expect: ZeroDivisionError: division by zero
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "F", line 33, in test_cause
# expect:     raise KeyError('k') from e
# expect: KeyError: 'k'
# expect:
# expect: ======================================================================
# expect: FAIL: test_regex (__main__.T.test_regex)
# expect: ----------------------------------------------------------------------
# expect: ValueError: invalid literal for int() with base 10: 'x'
# expect:
# expect: During handling of the above exception, another exception occurred:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "F", line 26, in test_regex
# expect:     with self.assertRaisesRegex(ValueError, 'zzz'):
# expect: AssertionError: "zzz" does not match "invalid literal for int() with base 10: 'x'"
# expect:
# expect: ----------------------------------------------------------------------
# expect: Ran 2 tests in Xs
# expect:
# expect: FAILED (failures=1, errors=1)
# expect:


def f(a):
    for i in range(a):
        print(i)


instructions = list(dis.get_instructions(f))
print(len(instructions) > 3, any([each.is_jump_target for each in instructions]), [line for _, line in dis.findlinestarts(f.__code__)][-1] > 40)
# expect: True True True
print(dis.Bytecode(f).codeobj.co_name, dis.code_info(f).splitlines()[0])  # expect: f Name:              f
