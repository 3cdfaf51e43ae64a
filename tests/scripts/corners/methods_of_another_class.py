# What a class's dict has is asked of an object of another class: refused, whatever the object is.
import types


async def coroutine():
    pass


made = coroutine()
cases = [(enumerate, '__reduce__'), (zip, '__reduce__'), (reversed, '__length_hint__'), (type(iter([])), '__setstate__'),
         (type(each for each in ()), 'close'), (type(made), 'send'), (property, '__get__')]
made.close()
for cls, name in cases:
    for other in (5, 'a', [], object()):
        try:
            vars(cls)[name].__get__(other, type(other))(1)
        except TypeError:
            continue
        print(cls, name, other)

for cls, name in [(property, 'fget'), (types.GeneratorType, 'gi_frame'), (types.CodeType, 'co_names'), (types.CellType, 'cell_contents'),
                  (types.TracebackType, 'tb_next')]:
    try:
        print(cls.__dict__[name].__get__(5, int))
    except (TypeError, KeyError) as error:
        print('refused')
# expect: refused
# expect: refused
# expect: refused
# expect: refused
# expect: refused
