# What `and` and `or` have asked of an operand they do not ask again when one stands in the other.
asked = []


class Truth:
    def __init__(self, name, value):
        self.name, self.value = name, value

    def __bool__(self):
        asked.append(self.name)
        return self.value

    def __repr__(self):
        return self.name


t, f, u = Truth('t', True), Truth('f', False), Truth('u', True)
for text in ('f and t or u', 't and f or u', '(t or f) and u', '(f or t) and f and u', 't and (f or u)', '(f or (f and t)) or u',
             '((f and t) or f) and u', 'not (f and t or u)', '(t and f) and u', 't if f and u or t else f', '(t or u) or f'):
    asked.clear()
    print(text, '=', eval(text), asked)
    # expect: f and t or u = u ['f']
    # expect: t and f or u = u ['t', 'f']
    # expect: (t or f) and u = u ['t']
    # expect: (f or t) and f and u = f ['f', 't', 'f']
    # expect: t and (f or u) = u ['t', 'f']
    # expect: (f or (f and t)) or u = u ['f', 'f']
    # expect: ((f and t) or f) and u = f ['f', 'f']
    # expect: not (f and t or u) = False ['f', 'u']
    # expect: (t and f) and u = f ['t', 'f']
    # expect: t if f and u or t else f = t ['f', 't']
    # expect: (t or u) or f = t ['t']
