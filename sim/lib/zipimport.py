"""Modules in archives. Nothing is imported from one here: what is no folder is refused."""

__all__ = ['ZipImportError', 'zipimporter']


class ZipImportError(ImportError):
    pass


class zipimporter:
    def __init__(self, path):
        raise ZipImportError(f'not a Zip file: {path!r}', path=path)
