a, b = 1, 2; a, b = b, a; print(a, b)  # expect: 2 1
(a, b), c = [(1, 2), 3]; [a, [b, c]] = 1, [2, 3]; print(a, b, c)  # expect: 1 2 3
*a, = 'abc'; print(a); a, *b = [1]; print(a, b); *a, b = 'xyz'; print(a, b); a, *b, c = range(5); print(a, b, c); (a, *b), *c = [(1, 2, 3), 4, 5]; print(a, b, c); [*a, b] = {1: 2, 3: 4}; print(a, b)
# expect: ['a', 'b', 'c']
# expect: 1 []
# expect: ['x', 'y'] z
# expect: 0 [1, 2, 3] 4
# expect: 1 [2, 3] [4, 5]
# expect: [1] 3
print([*range(3), *'ab'], (*[1], *[2]), {*[1, 1], 2}, {**{'a': 1}, 'b': 2}, [*[]], *[1, 2], *'ab')
# expect: [0, 1, 2, 'a', 'b'] (1, 2) {1, 2} {'a': 1, 'b': 2} [] 1 2 a b
def t(s):
    try: exec(s); print(s, 'ok')
    except Exception as e: print(s, '|', type(e).__name__, e)
t('a, b = 1, 2, 3'); t('a, b = 1,'); t('a, b = []'); t('a, b, c = "ab"'); t('a, b = 5'); t('a, b = None'); t('a, *b, c = [1]'); t('a, *b = []'); t('(a, b), c = 1, 2'); t('[a, b] = {1}'); t('a, b = {1: 2}'); t('for a, b in [(1, 2), (3,)]: pass'); t('for a, b in [1]: pass'); t('a, b = iter([1, 2, 3])'); t('a, b = (x for x in [1])'); t('[*1]'); t('print(*1)'); t('print(**1)'); t('print(**{1: 2})'); t('{**[1]}'); t('(*None,)'); t('{*1}'); t('*a, *b = [1]'); t('*a = [1]'); t('a, b += 1, 2'); t('x = *[1]'); t('f(**None)'); t('[a, b, *c] = [1, 2]'); t('() = []'); t('() = [1]'); t('[] = ()'); t('a = b = c = 3'); t('a, (b, c) = 1, (2, 3, 4)'); t('a, b = "é"'); t('a = yield'); t('def g(*, a): pass\ng(1)'); t('print(*[1], *[2], **{"sep": "-"})'); t('a, b = b"xyz"')
# expect: a, b = 1, 2, 3 | ValueError too many values to unpack (expected 2)
# expect: a, b = 1, | ValueError not enough values to unpack (expected 2, got 1)
# expect: a, b = [] | ValueError not enough values to unpack (expected 2, got 0)
# expect: a, b, c = "ab" | ValueError not enough values to unpack (expected 3, got 2)
# expect: a, b = 5 | TypeError cannot unpack non-iterable int object
# expect: a, b = None | TypeError cannot unpack non-iterable NoneType object
# expect: a, *b, c = [1] | ValueError not enough values to unpack (expected at least 2, got 1)
# expect: a, *b = [] | ValueError not enough values to unpack (expected at least 1, got 0)
# expect: (a, b), c = 1, 2 | TypeError cannot unpack non-iterable int object
# expect: [a, b] = {1} | ValueError not enough values to unpack (expected 2, got 1)
# expect: a, b = {1: 2} | ValueError not enough values to unpack (expected 2, got 1)
# expect: for a, b in [(1, 2), (3,)]: pass | ValueError not enough values to unpack (expected 2, got 1)
# expect: for a, b in [1]: pass | TypeError cannot unpack non-iterable int object
# expect: a, b = iter([1, 2, 3]) | ValueError too many values to unpack (expected 2)
# expect: a, b = (x for x in [1]) | ValueError not enough values to unpack (expected 2, got 1)
# expect: [*1] | TypeError Value after * must be an iterable, not int
# expect: print(*1) | TypeError print() argument after * must be an iterable, not int
# expect: print(**1) | TypeError print() argument after ** must be a mapping, not int
# expect: print(**{1: 2}) | TypeError keywords must be strings
# expect: {**[1]} | TypeError 'list' object is not a mapping
# expect: (*None,) | TypeError Value after * must be an iterable, not NoneType
# expect: {*1} | TypeError 'int' object is not iterable
# expect: *a, *b = [1] | SyntaxError multiple starred expressions in assignment (<string>, line 1)
# expect: *a = [1] | SyntaxError starred assignment target must be in a list or tuple (<string>, line 1)
# expect: a, b += 1, 2 | SyntaxError 'tuple' is an illegal expression for augmented assignment (<string>, line 1)
# expect: x = *[1] | SyntaxError can't use starred expression here (<string>, line 1)
# expect: f(**None) | NameError name 'f' is not defined
# expect: [a, b, *c] = [1, 2] ok
# expect: () = [] ok
# expect: () = [1] | ValueError too many values to unpack (expected 0)
# expect: [] = () ok
# expect: a = b = c = 3 ok
# expect: a, (b, c) = 1, (2, 3, 4) | ValueError too many values to unpack (expected 2)
# expect: a, b = "é" | ValueError not enough values to unpack (expected 2, got 1)
# expect: a = yield | SyntaxError 'yield' outside function (<string>, line 1)
# expect: def g(*, a): pass
# expect: g(1) | TypeError g() takes 0 positional arguments but 1 was given
# expect: 1-2
# expect: print(*[1], *[2], **{"sep": "-"}) ok
# expect: a, b = b"xyz" | ValueError too many values to unpack (expected 2)
def swap():
    x = [1, 2, 3]
    i = 0
    i, x[i] = 2, 9
    print(i, x)
    x[0], x[1] = x[1], x[0]
    print(x)
    (x[0]), y = 5, 6
    print(x, y)
swap()
# expect: 2 [1, 2, 9]
# expect: [2, 1, 9]
# expect: [5, 1, 9] 6
class It:
    def __iter__(self):
        print('iter')
        yield 1
        print('mid')
        yield 2
        print('end')
a, b = It()
# expect: iter
# expect: mid
# expect: end
try: a, = It()
# expect: iter
# expect: mid
except ValueError as e: print(e)  # expect: too many values to unpack (expected 1)
a, *b = It(); print(a, b)
# expect: iter
# expect: mid
# expect: end
# expect: 1 [2]
for i, (j, *k) in enumerate([(1, 2, 3), 'ab']): print(i, j, k)
# expect: 0 1 [2, 3]
# expect: 1 a ['b']
for x, in [(1,), [2]]: print(x)
# expect: 1
# expect: 2
print([a + b for a, b in [(1, 2), (3, 4)]], {k: v for (k, v) in {1: 2}.items()}, [x for x, *_ in ['ab']])  # expect: [3, 7] {1: 2} ['a']
