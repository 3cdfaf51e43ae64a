"""How objects are pickled on their way to another process."""

import copyreg
import io
import pickle

__all__ = ['ForkingPickler', 'register', 'dump']


class ForkingPickler(pickle.Pickler):
    """A pickler that knows some classes more: those of which somebody said how, with register()."""

    _extra_reducers = {}

    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.dispatch_table = {**copyreg.dispatch_table, **self._extra_reducers}

    @classmethod
    def register(cls, type, reduce):
        """`reduce(object)` answers for objects of the class as __reduce__ would."""
        cls._extra_reducers[type] = reduce

    @classmethod
    def dumps(cls, obj, protocol=None):
        buffer = io.BytesIO()
        cls(buffer, protocol).dump(obj)
        return buffer.getvalue()

    loads = pickle.loads


register = ForkingPickler.register


def dump(obj, file, protocol=None):
    ForkingPickler(file, protocol).dump(obj)
