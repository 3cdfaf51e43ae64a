"""Elements as Python objects."""
