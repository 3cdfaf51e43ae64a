from contextlib import contextmanager
def f():
    try: yield 1
    finally: print('f fin')
with_list = []
class M:
    def __init__(self, n): self.n = n
    def __enter__(self): with_list.append('enter' + self.n)
    def __exit__(self, *e): with_list.append('exit' + self.n + str(e[0] and e[0].__name__))
def g():
    with M('g'):
        yield 'in'
        yield 'in2'
x = g(); next(x); x.close(); print(with_list); with_list.clear()  # expect: ['enterg', 'exitgGeneratorExit']
x = g(); next(x)
try: x.throw(ValueError('t'))
except ValueError: print(with_list)  # expect: ['enterg', 'exitgValueError']
with_list.clear()
for v in g(): pass
print(with_list); with_list.clear()  # expect: ['enterg', 'exitgNone']
def h():
    for i in range(2):
        with M(str(i)):
            try: yield i
            except KeyError: yield 'KE'
x = h(); print(next(x), x.throw(KeyError), next(x), list(x), with_list)  # expect: 0 KE 1 [] ['enter0', 'exit0None', 'enter1', 'exit1None']
def k():
    with M('k'): raise StopIteration
    yield
try: next(k())
except RuntimeError as e: print(e)  # expect: generator raised StopIteration
for x in f(): break  # expect: f fin
print('end')  # expect: end
def lst(): return [i for i in f()]
print(lst())
# expect: f fin
# expect: [1]
