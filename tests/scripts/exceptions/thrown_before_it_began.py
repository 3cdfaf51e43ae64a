# What is thrown into a generator or a coroutine that has not begun passes its definition.
import sys, traceback
def numbers():
    yield 1
async def answer(): return 42
def rows(function):
    try: function()
    except BaseException as e:
        entries = traceback.extract_tb(e.__traceback__)
        print([(entry.name, entry.lineno, entry.line) for entry in entries[1:]], e.__traceback__.tb_next.tb_lineno)
rows(lambda: numbers().throw(ValueError('x')))
rows(lambda: numbers().throw(StopIteration))
rows(lambda: answer().throw(KeyError, 'k'))
def begun():
    it = numbers(); next(it); it.throw(ValueError)
rows(begun)
it = numbers(); it.close(); print(list(it))
numbers().throw(ValueError('told'))
# expect: [('<lambda>', 11, "rows(lambda: numbers().throw(ValueError('x')))"), ('numbers', 3, 'def numbers():')] 11
# expect: [('<lambda>', 12, 'rows(lambda: numbers().throw(StopIteration))')] 12
# expect: [('<lambda>', 13, "rows(lambda: answer().throw(KeyError, 'k'))"), ('answer', 5, 'async def answer(): return 42')] 13
# expect: [('begun', 15, 'it = numbers(); next(it); it.throw(ValueError)'), ('numbers', 4, 'yield 1')] 15
# expect: []
# expect stderr: Traceback (most recent call last):
# expect stderr matches:   File ".*thrown_before_it_began.py", line 18, in <module>
# expect stderr:     numbers().throw(ValueError('told'))
# expect stderr matches:   File ".*thrown_before_it_began.py", line 3, in numbers
# expect stderr:     def numbers():
# expect stderr: ValueError: told
# expect exit: 1
