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


def merge(*iterables, key=None, reverse=False):
    """All items of sorted iterables, sorted."""
    entries = []
    for number, iterable in enumerate(iterables):
        iterator = iter(iterable)
        for item in iterator:
            entries.append([item if key is None else key(item), number, item, iterator])
            break
    while entries:
        best = entries[0]
        for entry in entries[1:]:
            if entry[0] > best[0] if reverse else entry[0] < best[0]:
                best = entry
        yield best[2]
        for item in best[3]:
            best[0] = item if key is None else key(item)
            best[2] = item
            break
        else:
            entries.remove(best)


def nsmallest(n, iterable, key=None):
    return sorted(iterable, key=key)[:n] if n > 0 else []


def nlargest(n, iterable, key=None):
    return sorted(iterable, key=key, reverse=True)[:n] if n > 0 else []
