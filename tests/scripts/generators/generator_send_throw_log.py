def log():
    seen = []
    try:
        while True:
            try: m = yield len(seen)
            except ValueError as e: seen.append(('VE', str(e)))
            else: seen.append(m)
    finally: print('final', seen)
g = log(); next(g)
for m in 'ab': print(g.send(m), end=' ')
print(g.throw(ValueError('v1')), g.throw(ValueError, ValueError('v2')), next(g))  # expect: 1 2 3 4 5
try: g.throw(TypeError('out'))  # expect: final ['a', 'b', ('VE', 'v1'), ('VE', 'v2'), None]
except TypeError as e: print('TE', e)  # expect: TE out
try: g.send(1)
except StopIteration as e: print('stopped', e.value)  # expect: stopped None
print(list(g), g.gi_frame)  # expect: [] None
def averager():
    total = count = 0; avg = None
    while True:
        t = yield avg
        if t is None: break
        total += t; count += 1; avg = total / count
    return count, avg
def grouper(res, k):
    while True: res[k] = yield from averager()
res = {}
for k, vals in {'x': [1, 2, 3], 'y': [10]}.items():
    gr = grouper(res, k); next(gr)
    for v in vals: gr.send(v)
    gr.send(None)
print(res)  # expect: {'x': (3, 2.0), 'y': (1, 10.0)}
def sub():
    try: yield 's1'; yield 's2'
    except KeyError as e: print('sub', e); return 'from sub'
    finally: print('sub fin')
def main():
    try: r = yield from sub(); print('r', r); yield 'm'
    except IndexError as e: print('main', e); yield 'recovered'
m = main(); print(next(m), m.throw(KeyError('k'))); print(list(m))
# expect: sub 'k'
# expect: sub fin
# expect: r from sub
# expect: s1 m
# expect: []
m = main(); next(m); print(m.throw(IndexError('i'))); m.close()
# expect: sub fin
# expect: main i
# expect: recovered
def once():
    try: yield
    except BaseException as e: print(type(e).__name__); raise
o = once(); next(o); o.close()  # expect: GeneratorExit
o = once(); next(o)
try: o.throw(KeyboardInterrupt)  # expect: KeyboardInterrupt
except KeyboardInterrupt: print('KI')  # expect: KI
def ret_none(): return; yield
print(list(ret_none()), next(ret_none(), 'd'))  # expect: [] d
