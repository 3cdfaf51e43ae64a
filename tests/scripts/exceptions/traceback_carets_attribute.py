class A:
    pass

a = A()
print(a.b.c)
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "traceback_carets_attribute.py", line 5, in <module>
# expect stderr:     print(a.b.c)
# expect stderr:           ^^^
# expect stderr: AttributeError: 'A' object has no attribute 'b'
# expect exit: 1
