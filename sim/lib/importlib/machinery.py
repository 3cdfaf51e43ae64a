"""What the import system is made of."""

from _file_modules import ModuleSpec, SourceFileLoader

SOURCE_SUFFIXES, BYTECODE_SUFFIXES, EXTENSION_SUFFIXES = ['.py'], ['.pyc'], []


def all_suffixes():
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES
