# What copies of derived collections call, and super().__init__ with arguments that nobody takes.
import copy
import pickle
from collections import Counter, OrderedDict, deque


class Line(deque):
    def __init__(self, items=()):
        print('Line', list(items))
        super().__init__(items)


line = Line([1, 2])
print(copy.copy(line), type(line * 2), line + deque([3]))
# expect: Line [1, 2]
# expect: Line [1, 2]
# expect: Line [1, 2]
# expect: Line [1, 2]
# expect: Line([1, 2]) <class '__main__.Line'> Line([1, 2, 3])
line.name = 'x'
again = pickle.loads(pickle.dumps(line))
print(again, again.name, copy.deepcopy(deque([1], 3)))
# expect: Line []
# expect: Line([1, 2]) x deque([1], maxlen=3)


class Ordered(OrderedDict):
    def __init__(self, *arguments):
        print('Ordered', arguments)
        super().__init__(*arguments)


ordered = Ordered({'a': 1})
ordered.name = 'y'
print(ordered.copy().__dict__, copy.copy(ordered).__dict__)
# expect: Ordered ({'a': 1},)
# expect: Ordered ()
# expect: Ordered ()
# expect: {} {'name': 'y'}


class Votes(Counter):
    def __init__(self, *arguments):
        print('Votes', arguments)
        super().__init__(*arguments)


votes = Votes('aab')
print(copy.copy(votes))
# expect: Votes ('aab',)
# expect: Votes ({'a': 2, 'b': 1},)
# expect: Votes({'a': 2, 'b': 1})


class Number(int):
    def __init__(self, value):
        super().__init__(value)


class Logged:
    def __init__(self, *arguments):
        super().__init__(*arguments)


class LoggedNumber(Logged, int):
    pass


class LoggedList(Logged, list):
    pass


for cls, argument in (Number, 5), (LoggedNumber, 5), (LoggedList, [1]):
    try:
        print(cls(argument))
    except TypeError as error:
        print(error)
# expect: object.__init__() takes exactly one argument (the instance to initialize)
# expect: object.__init__() takes exactly one argument (the instance to initialize)
# expect: [1]
