class A:
    def __getitem__(self, i): print('get', i); return i
    def __setitem__(self, i, v): print('set', i, v)
    def __delitem__(self, i): print('del', i)
a = A()
a[1]; a[1:2]; a[:]; a[::2]; a[1:2, 3]; a['x', ...]; a[()]; a[1, 2:3, ::4]; a[None]; a[-1:]
# expect: get 1
# expect: get slice(1, 2, None)
# expect: get slice(None, None, None)
# expect: get slice(None, None, 2)
# expect: get (slice(1, 2, None), 3)
# expect: get ('x', Ellipsis)
# expect: get ()
# expect: get (1, slice(2, 3, None), slice(None, None, 4))
# expect: get None
# expect: get slice(-1, None, None)
a[0] = 1; a[1:2] = [3]; a[...] = 4; a[1, 2] = 5
# expect: set 0 1
# expect: set slice(1, 2, None) [3]
# expect: set Ellipsis 4
# expect: set (1, 2) 5
del a[0], a[1:2]; del a[:, 1]
# expect: del 0
# expect: del slice(1, 2, None)
# expect: del (slice(None, None, None), 1)
a[0] += 1
# expect: get 0
# expect: set 0 1
class NoGet: pass
for code in ('n[0]', 'n[0] = 1', 'del n[0]', 'n[1:2]', 'A[0]', 'len[0]', '(1, 2)[0] = 1', "'abc'[0] = 'x'", "del 'abc'[0]", 'del (1,)[0]', '[1][::0]', '[][0]', '()[0]', "''[0]", '[1, 2][5] = 1', 'del [1][3]', "b'a'[2]", 'range(3)[5]', '{}[0]', '{}[[]]', '[1, 2][5:]'):
    n = NoGet()
    try: exec(code)
    except Exception as e: print(code, type(e).__name__, e)
    # expect: n[0] TypeError 'NoGet' object is not subscriptable
    # expect: n[0] = 1 TypeError 'NoGet' object does not support item assignment
    # expect: del n[0] TypeError 'NoGet' object doesn't support item deletion
    # expect: n[1:2] TypeError 'NoGet' object is not subscriptable
    # expect: A[0] TypeError type 'A' is not subscriptable
    # expect: len[0] TypeError 'builtin_function_or_method' object is not subscriptable
    # expect: (1, 2)[0] = 1 TypeError 'tuple' object does not support item assignment
    # expect: 'abc'[0] = 'x' TypeError 'str' object does not support item assignment
    # expect: del 'abc'[0] TypeError 'str' object doesn't support item deletion
    # expect: del (1,)[0] TypeError 'tuple' object doesn't support item deletion
    # expect: [1][::0] ValueError slice step cannot be zero
    # expect: [][0] IndexError list index out of range
    # expect: ()[0] IndexError tuple index out of range
    # expect: ''[0] IndexError string index out of range
    # expect: [1, 2][5] = 1 IndexError list assignment index out of range
    # expect: del [1][3] IndexError list assignment index out of range
    # expect: b'a'[2] IndexError index out of range
    # expect: range(3)[5] IndexError range object index out of range
    # expect: {}[0] KeyError 0
    # expect: {}[[]] TypeError unhashable type: 'list'
s = slice(1, 10, 2); print(s, s.start, s.stop, s.step, s.indices(5), s == slice(1, 10, 2), slice(3), slice(None, None, -1).indices(4))
# expect: slice(1, 10, 2) 1 10 2 (1, 5, 2) True slice(None, 3, None) (3, -1, -1)
try: hash(s)
except TypeError as e: print(e)  # expect: unhashable type: 'slice'
try: slice()
except TypeError as e: print(e)  # expect: slice expected at least 1 argument, got 0
try: s.start = 1
except AttributeError as e: print(e)  # expect: readonly attribute
