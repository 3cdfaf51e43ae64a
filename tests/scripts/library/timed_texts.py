# timeit: texts are compiled and run
import timeit


def square(x):
    calls.append(x)
    return x * x


calls = []
print(timeit.timeit('square(3)', globals=globals(), number=5) > 0, calls)  # expect: True [3, 3, 3, 3, 3]
print(timeit.timeit('x = y + 1', setup='y = 1', number=10) > 0, timeit.timeit('"-".join(str(n) for n in range(10))', number=3) > 0)  # expect: True True
print(timeit.timeit('square(4)', 'from __main__ import square', number=2) > 0, calls)  # expect: True [3, 3, 3, 3, 3, 4, 4]
print(len(timeit.repeat(stmt='pass', repeat=4, number=10)), timeit.timeit(lambda: None, number=3) > 0)  # expect: 4 True
timer = timeit.Timer('for i in range(n):\n    total += i', 'n = 5; total = 0')
print(timer.timeit(1) > 0, timer.repeat(2, 1)[0] > 0)  # expect: True True
for wrong in ('1 +', 'missing()'):
    try:
        timeit.timeit(wrong, number=1)
    except (SyntaxError, NameError) as error:
        print(type(error).__name__, error)
        # expect: SyntaxError invalid syntax (<timeit-src>, line 2)
        # expect: NameError name 'missing' is not defined
