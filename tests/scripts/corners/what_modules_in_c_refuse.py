# itertools asks for iterators when it is called; attributes of C's classes are not writable; arguments of the makers of dates.
import itertools as it, functools, weakref
from collections import deque
from datetime import date, time, timedelta, timezone
def err(f, *a, **k):
    try: r = f(*a, **k)
    except Exception as e: print(type(e).__name__ + ':', e)
    else: print('->', type(r).__name__)
for f, a in ((it.dropwhile, (len, 5)), (it.takewhile, (len, 5)), (it.filterfalse, (None, 5)), (it.compress, (1, 2)), (it.pairwise, (5,)), (it.groupby, (5,)), (it.chain.from_iterable, (3,)), (it.tee, ('a', 'x')), (it.islice, ('a', 1, -1)), (it.islice, ('a', 'x', 1)), (it.islice, ('a', 1, 2, 0)), (it.islice, ('a', 1, 2, 'q'))): err(f, *a)
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: 'int' object is not iterable
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# expect: ValueError: Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# expect: ValueError: Step for islice() must be a positive integer or None.
# expect: ValueError: Step for islice() must be a positive integer or None.
err(it.islice, 'a', stop=1); err(it.product, 'a', repeat='x')
# expect: TypeError: islice() takes no keyword arguments
# expect: TypeError: 'str' object cannot be interpreted as an integer
def maxlen(): deque([], 3).maxlen = 1
def year(): date(1, 1, 1).year = 2
def no_year(): del date(1, 1, 1).year
for f in (maxlen, year, no_year): err(f)
# expect: AttributeError: attribute 'maxlen' of 'collections.deque' objects is not writable
# expect: AttributeError: attribute 'year' of 'datetime.date' objects is not writable
# expect: AttributeError: attribute 'year' of 'datetime.date' objects is not writable
err(hash, functools.cmp_to_key(max)(1)); class_ = type('C', (), {}); o = class_(); err(hash, weakref.proxy(o)); err(functools.cmp_to_key)
# expect: TypeError: unhashable type: 'functools.KeyWrapper'
# expect: TypeError: unhashable type: 'weakref.ProxyType'
# expect: TypeError: cmp_to_key() missing required argument 'mycmp' (pos 1)
err(lambda: time(1) < time(1, tzinfo=timezone.utc)); print(time(1) == time(1, tzinfo=timezone.utc), time(1, tzinfo=timezone.utc) < time(0, 30, tzinfo=timezone(timedelta(hours=-1))))
# expect: TypeError: can't compare offset-naive and offset-aware times
# expect: False True
from datetime import datetime
err(date); err(date, 2024); err(date, 1, 2, 3, 4); err(datetime, 2024, 1); err(timezone); err(timedelta, 1, 2, 3, 4, 5, 6, 7, 8)
# expect: TypeError: function missing required argument 'year' (pos 1)
# expect: TypeError: function missing required argument 'month' (pos 2)
# expect: TypeError: function takes at most 3 arguments (4 given)
# expect: TypeError: function missing required argument 'day' (pos 3)
# expect: TypeError: timezone() missing required argument 'offset' (pos 1)
# expect: TypeError: __new__() takes at most 7 arguments (8 given)
import typing
err(issubclass, int, typing.List[int]); err(issubclass, int, typing.Dict[str, int]); err(issubclass, int, typing.Union[int, str])
# expect: TypeError: Subscripted generics cannot be used with class and instance checks
# expect: TypeError: Subscripted generics cannot be used with class and instance checks
# expect: -> bool
