# Where CPython says that a text ends too early.
def places(*texts):
    for text in texts:
        try:
            compile(text, 'f', 'exec')
        except SyntaxError as error:
            print(error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset, repr(error.text))


places('if x:\n  if y:', 'class A:\n  def f(self):\n    # nothing\n', 'match x:\n case 1:\n\n\n', 'if x:\n  if y:\nz')
# expect: expected an indented block after 'if' statement on line 2 2 8 2 -1 '  if y:\n'
# expect: expected an indented block after function definition on line 2 3 14 3 -1 '    # nothing\n'
# expect: expected an indented block after 'case' statement on line 2 4 1 4 -1 '\n'
# expect: expected an indented block after 'if' statement on line 2 3 0 3 -1 'z\n'
places('@a', 'x = 1\n@a\n', '\n@a\n\n')
# expect: invalid syntax 1 0 1 0 '@a\n'
# expect: invalid syntax 2 0 2 0 '@a\n'
# expect: invalid syntax 3 0 3 0 '\n'
places('f(1\n2)', 'x = {1: 2\n3: 4}', 'from __future__ import nope')
# expect: invalid syntax. Perhaps you forgot a comma? 1 3 2 2 'f(1'
# expect: invalid syntax. Perhaps you forgot a comma? 1 9 2 2 'x = {1: 2'
# expect: future feature nope is not defined 1 1 1 None None
import warnings
warnings.simplefilter('error')
places('x = 1 is 1', 'y = [1](2)')
# expect: "is" with a literal. Did you mean "=="? 1 5 1 11 None
# expect: 'list' object is not callable; perhaps you missed a comma? 1 5 1 11 None
warnings.simplefilter('default')
places('class A:\n  @a\ny = 1', 'class A:\n  @a\n', 'if x:\n @a\n\n\n')
# expect: unexpected unindent 3 0 3 -1 'y = 1\n'
# expect: unexpected unindent 2 5 2 -1 '  @a\n'
# expect: unexpected unindent 4 1 4 -1 '\n'
