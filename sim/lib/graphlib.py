"""Topological order: what depends on others comes after them."""

__all__ = ['TopologicalSorter', 'CycleError']


class CycleError(ValueError):
    """The graph has a cycle; args[1] is the list of its nodes, the first one again at the end."""


class TopologicalSorter:
    """Kahn's algorithm: a node is ready as soon as all its predecessors are done."""

    def __init__(self, graph=None):
        self._before = {}       # how many predecessors each node still waits for
        self._after = {}        # the nodes that wait for it
        self._ready = None      # None until prepare()
        self._passed_out = set()
        self._finished = 0
        for node, predecessors in (graph or {}).items():
            self.add(node, *predecessors)

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError('Nodes cannot be added after a call to prepare()')
        self._meet(node)
        for each in predecessors:
            self._meet(each)
            self._before[node] += 1
            self._after[each].append(node)

    def _meet(self, node):
        self._before.setdefault(node, 0)
        self._after.setdefault(node, [])

    def prepare(self):
        """No more nodes are added. CycleError if there is no order."""
        if self._ready is not None:
            raise ValueError('cannot prepare() more than once')
        self._ready = [node for node, count in self._before.items() if count == 0]
        cycle = self._find_cycle()
        if cycle:
            raise CycleError('nodes are in a cycle', cycle)

    def get_ready(self):
        """The nodes whose predecessors are all done, each once."""
        self._check_prepared()
        ready, self._ready = tuple(self._ready), []
        self._passed_out.update(ready)
        return ready

    def is_active(self):
        self._check_prepared()
        return bool(self._ready) or self._finished < len(self._passed_out)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        self._check_prepared()
        for node in nodes:
            self._check_passed_out(node)
            self._before[node] = -1
            self._finished += 1
            for each in self._after[node]:
                self._before[each] -= 1
                if self._before[each] == 0:
                    self._ready.append(each)

    def _check_prepared(self):
        if self._ready is None:
            raise ValueError('prepare() must be called first')

    def _check_passed_out(self, node):
        if node not in self._before:
            raise ValueError(f'node {node!r} was not added using add()')
        if self._before[node] == -1:
            raise ValueError(f'node {node!r} was already marked done')
        if node not in self._passed_out:
            raise ValueError(f'node {node!r} was not passed out (still not ready)')

    def _find_cycle(self):
        """Depth first: a node that is met again while it is on the path closes a cycle."""
        path, on_path, seen = [], {}, set()
        for start in self._after:
            waiting = [iter([start])]
            while waiting:
                node = next(waiting[-1], _NONE)
                if node is _NONE:
                    waiting.pop()
                    if path:
                        del on_path[path.pop()]
                elif node in on_path:
                    return path[on_path[node]:] + [node]
                elif node not in seen:
                    seen.add(node)
                    on_path[node] = len(path)
                    path.append(node)
                    waiting.append(iter(self._after[node]))
        return None

    def static_order(self):
        """All nodes in one order."""
        self.prepare()
        while self.is_active():
            nodes = self.get_ready()
            yield from nodes
            self.done(*nodes)

    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)


_NONE = object()
