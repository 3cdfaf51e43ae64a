class Locked:
    def __setattr__(self, name, value):
        if name.startswith("_"):
            raise AttributeError(f"{name} is private")  # expect error: AttributeError: _no is private
        super().__setattr__(name, value)

x = Locked()
x.ok = 1
print(x.ok)  # expect: 1
x._no = 2
