"""How much memory a program's objects take, in bytes of this machine's heap. Which line made them is not noted."""

from _weft import heap_bytes, request_collection

_base = None        # what lived when tracing began, in bytes; None: nobody traces
_peak = 0


def _live():
    """The bytes that live now, once garbage is gone; what there was with it counts for the peak."""
    global _peak
    old, fresh = heap_bytes()
    request_collection()
    live, _ = heap_bytes()
    if _base is not None:
        _peak = max(_peak, old + fresh - _base, live - _base)
    return live


def start(nframe=1):
    if not 1 <= nframe <= 65535:
        raise ValueError('the number of frames must be in range [1; 65535]')
    global _base, _peak
    if _base is None:
        _base, _peak = _live(), 0


def stop():
    global _base
    _base = None


def is_tracing():
    return _base is not None


def get_traced_memory():
    """(bytes now, the most at one time) since tracing began. The most counts garbage that was not yet collected."""
    if _base is None:
        return 0, 0
    current = max(_live() - _base, 0)
    return current, max(_peak, current)


def reset_peak():
    global _peak
    _peak = get_traced_memory()[0]


def clear_traces():
    global _base, _peak
    if _base is not None:
        _base, _peak = _live(), 0


def get_traceback_limit():
    return 1


def get_tracemalloc_memory():
    """Tracing takes no memory here."""
    return 0


def get_object_traceback(obj):
    """Where an object was made is not known."""
    return None


def take_snapshot():
    raise NotImplementedError('tracemalloc.take_snapshot(): this machine does not note which line made an object; '
                              'get_traced_memory() tells how much there is')
