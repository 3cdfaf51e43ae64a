# A traceback keeps the variables of its calls, until nobody refers to it.
class Noticed:
    def __init__(self, name): self.name = name
    def __del__(self): print('ends', self.name)
def raises(a, b):
    total, kept = a + b, Noticed('variable')
    raise ValueError(total)
def calls(x):
    y = [x]
    raises(x, 2)
try: calls(1)
except ValueError as e:
    tb = e.__traceback__.tb_next
    print(tb.tb_frame.f_locals, {n: v for n, v in tb.tb_next.tb_frame.f_locals.items() if n != 'kept'})
    del tb
print('behind')
def generates():
    kept = Noticed('in a generator')
    yield 1
    raise KeyError
try: list(generates())
except KeyError: print('caught')
# An argument that nothing else refers to ends when the call is over.
print(len([Noticed('in a list')]), end=' :\n')
# expect: {'x': 1, 'y': [1]} {'a': 1, 'b': 2, 'total': 3}
# expect: ends variable
# expect: behind
# expect: caught
# expect: ends in a generator
# expect: ends in a list
# expect: 1 :
