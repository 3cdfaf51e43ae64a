class E(Exception):
    def __str__(self): return 'custom text'
class F(E): pass
try: raise E
except E as e: print(repr(e), e)  # expect: E() custom text
raise F('arg')  # expect error: F: custom text
