"""python -m unittest: tests that are named, or found."""

import sys
from unittest import main

sys.argv[0] = 'python3 -m unittest'
main(module=None)
