class A:
    def f(self):
        return super().missing()  # expect error: AttributeError: 'super' object has no attribute 'missing'

A().f()
