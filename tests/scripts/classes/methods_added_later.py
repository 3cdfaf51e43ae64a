class A:
    pass

def hello(self):
    return "hello from " + self.name

a = A()
a.name = "a"
A.hello = hello
print(a.hello())  # expect: hello from a
a.own = lambda: "own"
print(a.own())  # expect: own
