"""A list kept as a heap: heap[k] <= heap[2k+1] and heap[k] <= heap[2k+2], so heap[0] is the smallest."""

__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge', 'nlargest', 'nsmallest',
           'heappushpop']


def _check(function, heap):
    if not isinstance(heap, list):
        raise TypeError(f'{function}() argument{" 1" if function != "heapify" and function != "heappop" else ""} must be list, '
                        f'not {type(heap).__name__}')


def heappush(heap, item, /):
    _check('heappush', heap)
    heap.append(item)
    _rise(heap, 0, len(heap) - 1)


def heappop(heap, /):
    """The smallest item, removed."""
    _check('heappop', heap)
    if not heap:
        raise IndexError('index out of range')
    last = heap.pop()
    if not heap:
        return last
    smallest = heap[0]
    heap[0] = last
    _sink(heap, 0)
    return smallest


def heapreplace(heap, item, /):
    if not heap:
        raise IndexError('index out of range')
    smallest = heap[0]
    heap[0] = item
    _sink(heap, 0)
    return smallest


def heappushpop(heap, item, /):
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _sink(heap, 0)
    return item


def heapify(x, /):
    _check('heapify', x)
    for i in range(len(x) // 2 - 1, -1, -1):
        _sink(x, i)


def _rise(heap, start, at):
    """Moves an item up as long as it is smaller than its parent."""
    item = heap[at]
    while at > start:
        parent = (at - 1) >> 1
        if not item < heap[parent]:
            break
        heap[at] = heap[parent]
        at = parent
    heap[at] = item


def _sink(heap, at):
    """Moves the smaller child up all the way, then the item up from the bottom: items that
    come from the end of the list mostly belong there (Knuth, volume 3, 5.2.3, exercise 18)."""
    start = at
    end = len(heap)
    item = heap[at]
    child = 2 * at + 1
    while child < end:
        if child + 1 < end and not heap[child] < heap[child + 1]:
            child += 1
        heap[at] = heap[child]
        at = child
        child = 2 * at + 1
    heap[at] = item
    _rise(heap, start, at)


def merge(*iterables, key=None, reverse=False):  # shown
    """All items of sorted iterables, sorted."""
    rank = _rank(key, reverse)
    heap = []
    for number, iterable in enumerate(iterables):
        iterator = iter(iterable)
        for item in iterator:
            heap.append([rank(item), number, item, iterator])
            break
    heapify(heap)
    while heap:
        entry = heap[0]
        yield entry[2]
        for item in entry[3]:
            entry[0], entry[2] = rank(item), item
            heapreplace(heap, entry)
            break
        else:
            heappop(heap)


def _rank(key, reverse):
    """What items are compared by."""
    if reverse:
        return _Descending if key is None else lambda item: _Descending(key(item))
    return (lambda item: item) if key is None else key


class _Descending:
    """Less where its value is greater."""

    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return self.value == other.value

    def __lt__(self, other):
        return other.value < self.value


def nsmallest(n, iterable, key=None):  # shown
    return sorted(iterable, key=key)[:n] if n > 0 else []


def nlargest(n, iterable, key=None):  # shown
    return sorted(iterable, key=key, reverse=True)[:n] if n >= 1 else []
