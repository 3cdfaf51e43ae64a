# Under a failed assertion the comparison is marked that was decided last; without one, all of the statement.
import traceback
x, y = 1, 0
def marked(test):
    try: test()
    except AssertionError as e:
        line, marks = traceback.format_tb(e.__traceback__)[-1].splitlines()[1:3]
        print(line[marks.index('^'):marks.rindex('^') + 1])
def f(): assert y, 'm'
marked(f)  # expect: assert y, 'm'
def f(): assert not x == 1, 'm'
marked(f)  # expect: x == 1
def f(): assert x and y == 5
marked(f)  # expect: y == 5
def f(): assert y == 5 and x
marked(f)  # expect: y == 5
def f(): assert not (x == 1 and isinstance(x, int))
marked(f)  # expect: x == 1
def f(): assert not (y or x)
marked(f)  # expect: assert not (y or x)
def f(): assert y == 5 if x else 0
marked(f)  # expect: y == 5
def f(): assert (lambda: x == y)(), x == y
marked(f)  # expect: assert (lambda: x == y)(), x == y
