class A:
    """About A."""
    def f(self):
        """About f."""

print(A.__doc__, A.f.__doc__, A().f.__doc__)  # expect: About A. About f. About f.
