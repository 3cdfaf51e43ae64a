"""What the clocks of `time` are."""

from types import SimpleNamespace

_CLOCKS = {'time': 'CLOCK_REALTIME', 'monotonic': 'CLOCK_MONOTONIC', 'perf_counter': 'CLOCK_MONOTONIC',
           'process_time': 'CLOCK_PROCESS_CPUTIME_ID', 'thread_time': 'CLOCK_THREAD_CPUTIME_ID'}


def info_of(name):
    if name not in _CLOCKS:
        raise ValueError('unknown clock')
    is_wall = name == 'time'
    return SimpleNamespace(implementation=f'clock_gettime({_CLOCKS[name]})', monotonic=not is_wall, adjustable=is_wall, resolution=1e-09)
