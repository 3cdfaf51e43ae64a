"""Mocks: what they remember, models, special methods, patches."""
def t(f, *a, **k):
    try: print(repr(f(*a, **k)).split(' id=')[0])
    except BaseException as e: print(type(e).__name__, '|', str(e).replace('\n  ', '\n'))
from unittest.mock import *
m = Mock(return_value=3); t(m, 1, a=2); t(lambda: m.call_args); t(lambda: m.call_args.args); t(lambda: m.call_args_list); t(lambda: m.mock_calls)
# expect: 3
# expect: call(1, a=2)
# expect: (1,)
# expect: [call(1, a=2)]
# expect: [call(1, a=2)]
t(m.assert_called_with, 1, a=3); t(m.assert_called_once_with, 1, a=2); m(5); t(m.assert_called_once); t(m.assert_any_call, 9); t(m.assert_not_called)
# expect: AssertionError | expected call not found.
# expect: Expected: mock(1, a=3)
# expect: Actual: mock(1, a=2)
# expect: None
# expect: AssertionError | Expected 'mock' to have been called once. Called 2 times.
# expect: Calls: [call(1, a=2), call(5)].
# expect: AssertionError | mock(9) call not found
# expect: AssertionError | Expected 'mock' to not have been called. Called 2 times.
# expect: Calls: [call(1, a=2), call(5)].
t(m.assert_has_calls, [call(1, a=2), call(5)]); t(m.assert_has_calls, [call(5), call(1, a=2)]); t(m.assert_has_calls, [call(5), call(1, a=2)], any_order=True)
# expect: None
# expect: AssertionError | Calls not found.
# expect: Expected: [call(5), call(1, a=2)]
# expect: Actual: [call(1, a=2), call(5)]
# expect: None
m.reset_mock(); t(lambda: (m.called, m.call_count, m.call_args)); t(m); m.reset_mock(return_value=True)
# expect: (False, 0, None)
# expect: 3
t(lambda: isinstance(m(), Mock))  # expect: True
p = Mock(); p.a.b.c(1); p.x.y().z(2); print(p.mock_calls); print(p.method_calls); print(p.mock_calls == [call.a.b.c(1), call.x.y(), call.x.y().z(2)])
# expect: [call.a.b.c(1), call.x.y(), call.x.y().z(2)]
# expect: [call.a.b.c(1), call.x.y()]
# expect: True
print(call.a.b(1).c(2), call(1)(2), call.foo, call.a().b)  # expect: call.a.b().c(2) call()(2) foo a().b
s = Mock(side_effect=[1, ValueError('no'), 3]); t(s); t(s); t(s); t(s)
# expect: 1
# expect: ValueError | no
# expect: 3
# expect: StopIteration |
s = Mock(side_effect=KeyError('k')); t(s); s = Mock(side_effect=lambda x: x * 2); t(s, 4); s.side_effect = lambda x: DEFAULT; s.return_value = 7; t(s, 4)
# expect: KeyError | 'k'
# expect: 8
# expect: 7
class C:
    attr = 5
    def meth(self, a, b=2): return a + b
    @staticmethod
    def st(x): return x
    @property
    def prop(self): return 1
m = Mock(spec=C); t(lambda: m.nope); t(lambda: isinstance(m, C)); t(m.meth, 1); 
# expect: AttributeError | Mock object has no attribute 'nope'
# expect: True
# expect: <Mock name='mock.meth()'
def setit(): m.nope = 3
t(setit); ms = Mock(spec_set=C)  # expect: None
def setit2(): ms.nope = 3
t(setit2);  # expect: AttributeError | Mock object has no attribute 'nope'
ca = create_autospec(C); inst = ca(); t(inst.meth, 1, 2, 3); inst.meth.return_value = 9; t(inst.meth, 1); t(inst.meth.assert_called_once_with, 1); t(ca, 1, 2)
# expect: TypeError | too many positional arguments
# expect: 9
# expect: None
# expect: <NonCallableMagicMock name='mock()' spec='C'
def fn(a, b=1, *, c): pass
fa = create_autospec(fn, return_value=4); t(fa, 1, c=2); t(fa, 1); t(fa.assert_called_once_with, 1, c=2); t(lambda: fa.call_args)
# expect: 4
# expect: TypeError | missing a required argument: 'c'
# expect: None
# expect: call(1, c=2)
mm = MagicMock(); t(lambda: len(mm)); t(lambda: list(mm)); t(lambda: int(mm)); t(lambda: bool(mm)); mm.__getitem__.return_value = 'got'; t(lambda: mm['k']); mm.__getitem__.assert_called_with('k'); t(lambda: 3 in mm); mm.__contains__.return_value = True; t(lambda: 3 in mm)
# expect: 0
# expect: []
# expect: 1
# expect: True
# expect: 'got'
# expect: False
# expect: True
mm.__len__.return_value = 5; t(lambda: len(mm)); mm.__iter__.return_value = iter([1, 2]); t(lambda: list(mm)); mm.__str__.return_value = 'text'; t(lambda: str(mm)); mm.__enter__.return_value = 'entered'
# expect: 5
# expect: [1, 2]
# expect: 'text'
with mm as e: print(e)  # expect: entered
t(lambda: mm < 3); mm.__lt__.return_value = True; t(lambda: mm < 3); t(lambda: mm == 3); mm.__eq__.return_value = True; t(lambda: mm == 3); t(lambda: mm + 1 is mm.__add__.return_value); t(lambda: hash(mm) == hash(mm)); mm['a'] = 1; mm.__setitem__.assert_called_once_with('a', 1); del mm['a']; t(lambda: mm.__delitem__.call_args)
# expect: TypeError | '<' not supported between instances of 'MagicMock' and 'int'
# expect: True
# expect: False
# expect: True
# expect: True
# expect: True
# expect: call('a')
import os
with patch('os.getcwd', return_value='/fake') as g: print(os.getcwd(), g.called)  # expect: /fake True
with patch.object(C, 'attr', 6): print(C.attr, C().attr)  # expect: 6 6
print(C.attr)  # expect: 5
with patch.dict(os.environ, {'ZZ': '1'}): print(os.environ['ZZ'])  # expect: 1
print('ZZ' in os.environ)  # expect: False
with patch.multiple(C, attr=7, meth=DEFAULT) as d: print(C.attr, sorted(d), d['meth'] is C.meth)  # expect: 7 ['meth'] True
@patch('os.getpid')
@patch.object(C, 'attr', new=1)
def dec(x, pid): pid.return_value = 42; return x, os.getpid(), C.attr
t(dec, 'x')  # expect: ('x', 42, 1)
@patch.object(C, 'meth')
class T:
    def test_a(self, mock): return mock is C.meth
    def other(self): return 'other'
t(T().test_a); t(T().other)
# expect: True
# expect: 'other'
pat = patch('os.getcwd', autospec=True); f = pat.start(); f.return_value = 1; t(os.getcwd); pat.stop(); t(patch, 'nodots'); t(lambda: patch('nomod_xyz.a').start())
# expect: 1
# expect: TypeError | Need a valid target to patch. You supplied: 'nodots'
# expect: ModuleNotFoundError | No module named 'nomod_xyz'
with patch.object(C, 'prop', new_callable=PropertyMock) as pm: pm.return_value = 3; print(C().prop); pm.assert_called_once_with()  # expect: 3
o = mock_open(read_data='line1\nline2\n')
with patch('builtins.open', o):
    with open('f') as f: print(f.read())
    # expect: line1
    # expect: line2
    # expect:
    with open('f') as f: print(list(f))  # expect: ['line1\n', 'line2\n']
    with open('f') as f: print(f.readline(), f.readlines())
    # expect: line1
    # expect:  ['line2\n']
    open('w', 'w').write('x')
o.assert_called_with('w', 'w'); o().write.assert_called_once_with('x')
print(sentinel.a, sentinel.a is sentinel.a, ANY == 5, [1, ANY] == [1, 2]); sm = Mock(name='nm'); print(repr(sm).split(' id=')[0], repr(sm.x).split(' id=')[0], repr(sm()).split(' id=')[0], repr(Mock(spec=C)).split(' id=')[0])
# expect: sentinel.a True True True
# expect: <Mock name='nm' <Mock name='nm.x' <Mock name='nm()' <Mock spec='C'
w = Mock(wraps=[3, 1]); t(w.count, 3); t(lambda: w.count.call_args); seal(sm); t(lambda: sm.unseen); par = Mock(); ch = Mock(name='c'); par.attach_mock(ch, 'child'); ch(1); print(par.mock_calls); cfg = Mock(**{'a.return_value': 1, 'b.c.side_effect': ValueError}); t(cfg.a); t(cfg.b.c); t(lambda: Mock().assert_foo()); del cfg.a; t(lambda: cfg.a)
# expect: 1
# expect: call(3)
# expect: AttributeError | nm.unseen
# expect: [call.child(1)]
# expect: 1
# expect: ValueError |
# expect: AttributeError | 'assert_foo' is not a valid assertion. Use a spec for the mock if 'assert_foo' is meant to be an attribute.
# expect: AttributeError | a
import asyncio
async def am():
    a = AsyncMock(return_value=5); print(await a(1)); a.assert_awaited_once_with(1); print(a.await_count, a.await_args, a.await_args_list); t(a.assert_not_awaited)
    mg = MagicMock(); mg.__aenter__.return_value = 'ae'; mg.__aiter__.return_value = [1, 2]
    async with mg as x: print(x)
    print([i async for i in mg])
asyncio.run(am())
# expect: 5
# expect: 1 call(1) [call(1)]
# expect: AssertionError | Expected mock to not have been awaited. Awaited 1 times.
# expect: ae
# expect: [1, 2]
