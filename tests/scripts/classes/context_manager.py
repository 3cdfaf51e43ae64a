class Guard:
    def __init__(self, swallow):
        self.swallow = swallow
    def __enter__(self):
        print("enter")
        return "value"
    def __exit__(self, kind, error, traceback):
        print("exit", kind.__name__ if kind else None, error)
        return self.swallow

with Guard(False) as v:
    print(v)
# expect: enter
# expect: value
# expect: exit None None
with Guard(True):
    raise ValueError("swallowed")
# expect: enter
# expect: exit ValueError swallowed
with Guard(False):
    raise KeyError("through")  # expect error: KeyError: 'through'
# expect: enter
# expect: exit KeyError 'through'
