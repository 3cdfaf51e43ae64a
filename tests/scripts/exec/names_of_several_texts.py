# A name is the same in whatever text it stands: attributes that one text makes, another one sets and a third one reads.
exec('''
class Base:
    def __init__(self):
        self.odd_place = None
        self.other_place = 1
    def get(self):
        return self.odd_place
''')
exec('class Derived(Base):\n    def put(self, value):\n        self.odd_place = value\n        self.odd_more = value')
exec('def drop(it):\n    del it.odd_more\n    return it.odd_place + 1')
it = Derived()
it.put(3)
print(it.get(), vars(it))  # expect: 3 {'odd_place': 3, 'other_place': 1, 'odd_more': 3}
print(drop(it), vars(it))  # expect: 4 {'odd_place': 3, 'other_place': 1}
it.put(5)
print(it.get(), getattr(it, 'odd_' + 'place'), eval('it.odd_place'), eval('it. odd_place'))  # expect: 5 5 5 5
setattr(it, 'odd_' + 'place', 6)
print(it.get(), list(vars(it)))  # expect: 6 ['odd_place', 'other_place', 'odd_more']
