def gen():
    yield 1
    raise RuntimeError('gen broke')
print(next(g := gen()))  # expect: 1
try:
    for x in g: pass
except RuntimeError as e: print(e)  # expect: gen broke
def f(*, a): pass
f(1)  # expect error: TypeError: f() takes 0 positional arguments but 1 was given
