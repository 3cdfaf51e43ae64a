class M:
    def __enter__(self):
        print("enter")
    def __exit__(self, *info):
        print("exit", info)

def f():
    with M():
        return "value"

print(f())
# expect: enter
# expect: exit (None, None, None)
# expect: value
