"""Calls of functions in other processes, written as XML."""
