# What from_files_beside.py imports.
from beside_package.leaf import leaf

value = 5


def twice(x):
    return 2 * x
