"""A file with something around it: what has more to do when it is closed, or is not yet where it will be."""


class WrappedFile:
    def __init__(self, file):
        self._file = file

    def __getattr__(self, name):
        return getattr(self._file, name)

    def __iter__(self):
        return iter(self._file)

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()
