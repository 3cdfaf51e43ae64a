from unittest.mock import Mock, call

m = Mock()
for i in range(4):
    m(f'argument number {i}', name=None)
print(m.mock_calls)
# expect: [call('argument number 0', name=None),
# expect:  call('argument number 1', name=None),
# expect:  call('argument number 2', name=None),
# expect:  call('argument number 3', name=None)]
print(m.call_args_list, type(m.mock_calls).__name__, m.method_calls)
# expect: [call('argument number 0', name=None),
# expect:  call('argument number 1', name=None),
# expect:  call('argument number 2', name=None),
# expect:  call('argument number 3', name=None)] _CallList []
print([call('argument number 0', name=None), call('argument number 1', name=None)] in m.mock_calls, m.mock_calls[:1])
# expect: True [call('argument number 0', name=None)]
for check in (m.assert_called_once, lambda: m.assert_has_calls([call(1)]), lambda: m.assert_any_call(4)):
    try:
        check()
    except AssertionError as e:
        print(e)
        # expect: Expected 'mock' to have been called once. Called 4 times.
        # expect: Calls: [call('argument number 0', name=None),
        # expect:  call('argument number 1', name=None),
        # expect:  call('argument number 2', name=None),
        # expect:  call('argument number 3', name=None)].
        # expect: Calls not found.
        # expect: Expected: [call(1)]
        # expect:   Actual: [call('argument number 0', name=None),
        # expect:  call('argument number 1', name=None),
        # expect:  call('argument number 2', name=None),
        # expect:  call('argument number 3', name=None)]
        # expect: mock(4) call not found
# cpython: 3.11.7
