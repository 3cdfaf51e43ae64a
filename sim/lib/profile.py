"""The older name of cProfile; there is one profiler here."""

from cProfile import Profile, run, runctx

__all__ = ['run', 'runctx', 'Profile']
