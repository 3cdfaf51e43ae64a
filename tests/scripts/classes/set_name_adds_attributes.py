class Hazard:
    def __set_name__(self, owner, name):
        for i in range(20): setattr(owner, f'added_{name}_{i}', i)
class A:
    x = Hazard(); y = Hazard()
print(len([n for n in dir(A) if n.startswith('added')]))  # expect: 40
class Rec:
    log = []
    def __set_name__(self, o, n): Rec.log.append((o.__name__, n))
class B:
    b = Rec(); a = Rec()
    class C: c = Rec()
    d = [Rec()]
B.e = Rec()
print(Rec.log, type('D', (), {'z': Rec()}).__name__, Rec.log[-1])  # expect: [('C', 'c'), ('B', 'b'), ('B', 'a'), ('D', 'z')] D ('D', 'z')
class Bad:
    def __set_name__(self): pass
try:
    class E: e = Bad()
except RuntimeError as ex: print(type(ex).__name__, ex, '|', ex.__cause__)
# expect: RuntimeError Error calling __set_name__ on 'Bad' instance 'e' in 'E' | Bad.__set_name__() takes 1 positional argument but 3 were given
