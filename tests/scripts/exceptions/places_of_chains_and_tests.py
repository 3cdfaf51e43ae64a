# What a traceback marks: of a chain of calls over several lines the name that failed, of a test that has no truth the whole
# statement or expression, or the comparison before it.
import traceback


class Link:
    def on(self, *given, **named):
        return self

    def fail(self):
        raise ValueError('fail')


class Undecided:
    def __bool__(self):
        raise ValueError('undecided')


U = Undecided()


def begin(function):
    return place(function, lambda entries: [each for each in entries if each.name != '__bool__'][-1], lambda entry: (entry.colno,))


def place(function, choose=lambda entries: entries[1], columns=lambda entry: (entry.colno, entry.end_colno)):
    try:
        function()
    except Exception as error:
        entry = choose(traceback.extract_tb(error.__traceback__))
        print(entry.lineno - function.__code__.co_firstlineno, entry.line, *columns(entry))


def chain():
    return (Link()
            .on()
            .fail()
            .on())


def attribute():
    return (Link()
            .on(1,
                2).missing
            .on())


def stored():
    (Link()
     .on().x
     .y) = 5


def deleted():
    del (Link()
         .missing)


def counted(a):
    return (Link()
            .on(x=1)
            .fail(1))


for each in chain, attribute, stored, deleted, lambda: counted(1):
    place(each)
# expect: 3 .fail() 13 19
# expect: 3 2).missing 19 26
# expect: 2 .on().x 11 12
# expect: 2 .missing) 10 17
# expect: 0 for each in chain, attribute, stored, deleted, lambda: counted(1): 55 65


def statement():
    if not U:
        pass


def several():
    if (1
            and U
            and 2):
        pass


def after_comparison(n=0):
    while n == 0 and not U:
        pass


def value():
    return 1 and U or 3


def choice():
    return 1 if not (0 or U) else 2


def filtered():
    return [x for x in [U] if x and 1]


def asserted():
    assert U, 'text'


for each in statement, several, after_comparison, value, choice, filtered, asserted:
    begin(each)
# expect: 1 if not U: 4
# expect: 1 if (1 4
# expect: 1 while n == 0 and not U: 10
# expect: 1 return 1 and U or 3 11
# expect: 1 return 1 if not (0 or U) else 2 11
# expect: 1 return [x for x in [U] if x and 1] 11
# expect: 1 assert U, 'text' 4
