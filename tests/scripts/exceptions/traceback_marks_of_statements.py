import traceback

class Plain: pass

def loop():
    for item in 5:
        pass

def enter():
    with Plain() as p:
        pass

def match():
    try:
        1 / 0
    except 'text':
        pass

def unpack():
    return [1, *5]

def call():
    return max(*5)

def merge():
    return {**5}

def walk():
    return [a for a in [1] for b in 5]

for function in (loop, enter, match, unpack, call, merge, walk):
    try:
        function()
    except TypeError as e:
        lines = ''.join(traceback.format_exception(e)).splitlines()
        print(*[line for line in lines if 'File' not in line][-3:], sep='\n')
        # expect:     function()
        # expect:     for item in 5:
        # expect: TypeError: 'int' object is not iterable
        # expect:     function()
        # expect:     with Plain() as p:
        # expect: TypeError: 'Plain' object does not support the context manager protocol
        # expect:     function()
        # expect:     except 'text':
        # expect: TypeError: catching classes that do not inherit from BaseException is not allowed
        # expect:     return [1, *5]
        # expect:            ^^^^^^^
        # expect: TypeError: Value after * must be an iterable, not int
        # expect:     return max(*5)
        # expect:            ^^^^^^^
        # expect: TypeError: max() argument after * must be an iterable, not int
        # expect:     return {**5}
        # expect:            ^^^^^
        # expect: TypeError: 'int' object is not a mapping
        # expect:     return [a for a in [1] for b in 5]
        # expect:            ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        # expect: TypeError: 'int' object is not iterable
