"""Places in shared memory. Small ones come out of a page that the process has for them."""

import os

import _multiprocessing as _kernel

_PAGE = 4096
_arena = None           # the page that small places come from: [pid, segment, address, bytes used]


class Block:
    """So many bytes of a shared memory segment, and where this process sees them."""

    def __init__(self, segment, offset, size, address):
        self.segment = segment
        self.offset = offset
        self.size = size
        self.address = address

    def __reduce__(self):
        return _find_block, (self.segment, self.offset, self.size)


def allocate(size):
    """A block of zeros."""
    global _arena
    size = max(size, 1)
    if size > _PAGE // 4:
        segment = _kernel.shm_create(size)
        return Block(segment, 0, size, _kernel.shm_map(segment))
    # A child has a page of its own: parent and child must not give away the same place.
    if _arena is None or _arena[0] != os.getpid() or _arena[3] + size > _PAGE:
        segment = _kernel.shm_create(_PAGE)
        _arena = [os.getpid(), segment, _kernel.shm_map(segment), 0]
    pid, segment, address, used = _arena
    _arena[3] = used + (size + 7) // 8 * 8
    return Block(segment, used, size, address + used)


_mapped = {}            # segments of others that this process has mapped: their addresses


def _find_block(segment, offset, size):
    """The block of another process, in this one."""
    if segment not in _mapped:
        _mapped[segment] = _kernel.shm_map(segment)
    return Block(segment, offset, size, _mapped[segment] + offset)
