def g():
    yield 1
    raise RuntimeError("in generator")

for x in g():
    print(x)  # expect: 1
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "traceback_generator.py", line 5, in <module>
# expect stderr:     for x in g():
# expect stderr:   File "traceback_generator.py", line 3, in g
# expect stderr:     raise RuntimeError("in generator")
# expect stderr: RuntimeError: in generator
# expect exit: 1
