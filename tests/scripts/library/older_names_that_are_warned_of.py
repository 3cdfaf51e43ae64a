import configparser
import io
import tokenize
import unittest
import warnings


class Sums(unittest.TestCase):
    def test_a(self): pass
    def test_b(self): pass
    def check(self): pass


with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    print(unittest.makeSuite(Sums), unittest.makeSuite(Sums, 'check').countTestCases(), unittest.getTestCaseNames(Sums, 'test'))
    # expect: <unittest.suite.TestSuite tests=[<__main__.Sums testMethod=test_a>, <__main__.Sums testMethod=test_b>]> 1 ['test_a', 'test_b']
  
    print(unittest.findTestCases(__import__('__main__')).countTestCases())  # expect: 2
    parser = configparser.SafeConfigParser()
    parser.readfp(io.StringIO('[a]\nx = %(y)s\ny = 2\n'))
    print(parser['a']['x'], isinstance(parser, configparser.ConfigParser))  # expect: 2 True
for each in seen:
    print(each.category.__name__, each.filename == __file__, each.message)
    # expect: DeprecationWarning True unittest.makeSuite() is deprecated and will be removed in Python 3.13. Please use unittest.TestLoader.loadTestsFromTestCase() instead.
    # expect: DeprecationWarning True unittest.makeSuite() is deprecated and will be removed in Python 3.13. Please use unittest.TestLoader.loadTestsFromTestCase() instead.
    # expect: DeprecationWarning True unittest.getTestCaseNames() is deprecated and will be removed in Python 3.13. Please use unittest.TestLoader.getTestCaseNames() instead.
    # expect: DeprecationWarning True unittest.findTestCases() is deprecated and will be removed in Python 3.13. Please use unittest.TestLoader.loadTestsFromModule() instead.
    # expect: DeprecationWarning True The SafeConfigParser class has been renamed to ConfigParser in Python 3.2. This alias will be removed in Python 3.12. Use ConfigParser directly instead.
    # expect: DeprecationWarning True This method will be removed in Python 3.12. Use 'parser.read_file()' instead.
  
  
  
  
  
  
print(tokenize.DOT, tokenize.LEFTSHIFT, 'COLONEQUAL' in tokenize.__all__)  # expect: 23 33 True
