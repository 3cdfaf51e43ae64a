# tb_next can be set: the calls behind it are others then, or none.
import traceback
def f(): g()
def g(): 1 / 0
try: f()
except ZeroDivisionError as e: tb = e.__traceback__; error = e
for value in (5, tb, tb.tb_next):
    try: tb.tb_next = value
    except (TypeError, ValueError) as e: print(e)
    # expect: expected traceback object, got 'int'
    # expect: traceback loop detected
try: tb.tb_next.tb_next.tb_next = tb
except ValueError as e: print(e)  # expect: traceback loop detected
print([each.name for each in traceback.extract_tb(tb)])  # expect: ['<module>', 'f', 'g']
tb.tb_next = tb.tb_next.tb_next; print([each.name for each in traceback.extract_tb(error.__traceback__)])  # expect: ['<module>', 'g']
tb.tb_next = None; print([each.name for each in traceback.extract_tb(tb)], tb.tb_next)  # expect: ['<module>'] None
