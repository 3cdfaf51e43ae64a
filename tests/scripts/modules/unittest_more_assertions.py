import unittest, warnings
class P: pass
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
t.addTypeEqualityFunc(P, lambda a, b, msg=None: print('asked', msg))
t.assertEqual(P(), P(), 'm')  # expect: asked m
t.addTypeEqualityFunc(str, 'assertMultiLineEqual')
t.assertWarnsRegex(UserWarning, 'a+', warnings.warn, 'xaa')
try:
    with t.assertWarnsRegex(UserWarning, 'a+'):
        warnings.warn('b')
except AssertionError as error:
    print(error)  # expect: "a+" does not match "b"
try:
    t.assertWarnsRegex(UserWarning, 'a', len, '')
except AssertionError as error:
    print(error)  # expect: UserWarning not triggered by len
