# A class with only one of __setitem__ and __delitem__ misses the other by name.
class Set:
    def __setitem__(self, key, value): pass


class Delete:
    def __delitem__(self, key): pass


for text in 'del Set()[0]', 'Delete()[0] = 1', 'del Set()[1:2]', 'Delete()["a"] = 1', 'del object()[0]':
    try:
        exec(text)
    except Exception as error:
        print(repr(error))
        # expect: AttributeError('__delitem__')
        # expect: AttributeError('__setitem__')
        # expect: AttributeError('__delitem__')
        # expect: AttributeError('__setitem__')
        # expect: TypeError("'object' object does not support item deletion")
