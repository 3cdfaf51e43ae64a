import re
class A:
    pass
print(re.sub("0x[0-9a-f]+", "0x…", repr(A())), re.sub("0x[0-9a-f]+", "0x…", repr(print)), re.sub("0x[0-9a-f]+", "0x…", repr(A.__init__)))
# expect: <__main__.A object at 0x…> <built-in function print> <slot wrapper '__init__' of 'object' objects>
