"""What __doc__ and __text_signature__ say of built-in types, functions and methods. The machine reads the table where it stands
(sim/vm/text/documentation.h): owners, name, text signature and text. Owners are types, none means any; of a type itself the name
is empty, and ¶ ends a line. Exceptions and lists of owners come before the general row."""


def table():
    """owners;name;text signature;text
object;;();What all classes derive from: has nothing but what every object has.
type;;;type(object) is the class of an object; type(name, bases, dict) makes a class.
int;;;int([x]) or int(x, base=10): a whole number, from a number or a text.
bool;;;bool(x) is True or False, the truth of x. A kind of int.
float;;(x=0, /);A floating-point number, from a number or a text.
complex;;(real=0, imag=0);A number with a real and an imaginary part.
str;;;str(object='') or str(bytes, encoding, errors): a text.
bytes;;;bytes(iterable_of_ints), bytes(string, encoding), bytes(buffer) or bytes(count): immutable bytes.
bytearray;;;bytearray(iterable_of_ints), bytearray(string, encoding), bytearray(buffer) or bytearray(count): bytes that can be changed.
list;;(iterable=(), /);A sequence that can be changed.
tuple;;(iterable=(), /);A sequence that can't be changed.
dict;;;dict(), dict(mapping), dict(pairs) or dict(name=value): values by their keys.
set;;;set() or set(iterable): different items without an order.
frozenset;;;frozenset() or frozenset(iterable): a set that can't be changed.
range;;;range(stop) or range(start, stop[, step]): evenly spaced whole numbers.
slice;;;slice(stop) or slice(start, stop[, step]): what stands in brackets with colons.
property;;(fget=None, fset=None, fdel=None, doc=None);An attribute that functions read, set and delete.
classmethod;;;classmethod(function): a method that gets the class.
staticmethod;;;staticmethod(function): a function in a class that gets neither class nor instance.
super;;;super() or super(type, object_or_type): attributes of the next classes in the order of inheritance.
enumerate;;(iterable, start=0);Pairs of a number and an item.
zip;;;zip(*iterables, strict=False): tuples of one item of each.
map;;;map(function, *iterables): what a function makes of the items.
filter;;;filter(function or None, iterable): the items that a function accepts.
reversed;;(sequence, /);The items of a sequence from the end.
BaseException;;;What all exceptions derive from.
Exception;;;What all exceptions derive from that programs usually catch.
ArithmeticError;;;What errors of calculations derive from.
AssertionError;;;An assertion does not hold.
AttributeError;;;There is no such attribute.
BlockingIOError;;;An operation would have to wait.
BrokenPipeError;;;Nobody reads the other end any more.
BufferError;;;Something can't be done with a buffer.
ChildProcessError;;;An operation on a child process failed.
ConnectionError;;;A connection failed.
EOFError;;;The end of the input came too early.
FileExistsError;;;The file is there already.
FileNotFoundError;;;There is no such file.
GeneratorExit;;;A generator is to end.
ImportError;;;A module, or a name in it, can't be imported.
IndexError;;;An index is beyond the end of a sequence.
InterruptedError;;;A signal interrupted a system call.
IsADirectoryError;;;This can't be done with a directory.
KeyError;;;There is no such key.
KeyboardInterrupt;;;Somebody interrupted the program.
LookupError;;;What errors of keys and indexes derive from.
MemoryError;;;There is no memory left.
ModuleNotFoundError;;;There is no such module.
NameError;;;Nothing has this name.
NotADirectoryError;;;This can be done with directories only.
NotImplementedError;;;A method is left to subclasses, or still to be written.
OSError;;;The operating system reports an error.
OverflowError;;;A result is too large.
PermissionError;;;This is not allowed.
ProcessLookupError;;;There is no such process.
RecursionError;;;Calls are nested too deep.
RuntimeError;;;An error of no other kind.
StopAsyncIteration;;;An asynchronous iterator is at its end.
StopIteration;;;An iterator is at its end.
SyntaxError;;;A text is no Python.
SystemError;;;The interpreter itself is wrong.
SystemExit;;;The program is to end.
TimeoutError;;;It took too long.
TypeError;;;An argument is of a wrong type.
UnboundLocalError;;;A local variable has no value yet.
UnicodeDecodeError;;;Bytes can't be decoded.
UnicodeEncodeError;;;A text can't be encoded.
UnicodeError;;;An error of encoding or decoding.
ValueError;;;An argument is of the right type, but has a wrong value.
Warning;;;What warnings derive from.
ZeroDivisionError;;;A division by zero.
builtins;__import__;($module, /, name, globals=None, locals=None, fromlist=(),¶           level=0);What an import statement calls.
builtins;abs;($module, x, /);The absolute value of a number.
builtins;aiter;($module, async_iterable, /);The iterator of an asynchronous iterable.
builtins;all;($module, iterable, /);Whether all items are true; so it is without items.
builtins;anext;($module, aiterator, default=<unrepresentable>, /);An awaitable for the next item.
builtins;any;($module, iterable, /);Whether an item is true.
builtins;ascii;($module, obj, /);repr() with escapes for what is not ASCII.
builtins;bin;($module, number, /);A whole number as a text in base 2.
builtins;callable;($module, obj, /);Whether an object can be called.
builtins;chr;($module, i, /);The character with this code.
builtins;compile;($module, /, source, filename, mode, flags=0,¶        dont_inherit=False, optimize=-1, *, _feature_version=-1);A code object of a text, for exec() and eval().
builtins;delattr;($module, obj, name, /);Deletes an attribute by its name.
builtins;dir;;dir([object]): names of attributes, or of the scope.
builtins;divmod;($module, x, y, /);Quotient and remainder as a pair.
builtins;eval;($module, source, globals=None, locals=None, /);The value of an expression given as a text.
builtins;exec;($module, source, globals=None, locals=None, /, *, closure=None);Executes statements given as a text.
builtins;format;($module, value, format_spec='', /);A value as a text by a format specification.
builtins;getattr;;getattr(object, name[, default]): an attribute by its name.
builtins;globals;($module, /);The dict of the module's names.
builtins;hasattr;($module, obj, name, /);Whether an object has an attribute of this name.
builtins;hash;($module, obj, /);The hash value, equal for equal objects.
builtins;hex;($module, number, /);A whole number as a text in base 16.
builtins;id;($module, obj, /);A number that no other living object has.
builtins;input;($module, prompt='', /);A line of standard input, without its end.
builtins;isinstance;($module, obj, class_or_tuple, /);Whether an object is an instance of a class or one derived from it.
builtins;issubclass;($module, cls, class_or_tuple, /);Whether a class is another or derived from it.
builtins;iter;;iter(iterable) or iter(callable, sentinel): an iterator.
builtins;len;($module, obj, /);How many items there are.
builtins;locals;($module, /);A dict of the scope's local names.
builtins;max;;max(iterable, *[, default, key]) or max(a, b, *others[, key]): the largest.
builtins;min;;min(iterable, *[, default, key]) or min(a, b, *others[, key]): the smallest.
builtins;next;;next(iterator[, default]): the next item.
builtins;oct;($module, number, /);A whole number as a text in base 8.
builtins;open;($module, /, file, mode='r', buffering=-1, encoding=None,¶     errors=None, newline=None, closefd=True, opener=None);Opens a file.
builtins;ord;($module, c, /);The code of a character.
builtins;pow;($module, /, base, exp, mod=None);A power, with three arguments its remainder.
builtins;print;($module, /, *args, sep=' ', end='\\n', file=None, flush=False);Writes values as text.
builtins;repr;($module, obj, /);An object as it would be written in a program, if it can be.
builtins;round;($module, /, number, ndigits=None);A number rounded, to the even one in the middle.
builtins;setattr;($module, obj, name, value, /);Sets an attribute by its name.
builtins;sorted;($module, iterable, /, *, key=None, reverse=False);A new list of the items in order.
builtins;sum;($module, iterable, /, start=0);The start plus all items.
builtins;vars;;vars([object]): the dict of an object's attributes, or of the scope.
float;__getformat__;($type, typestr, /);How floats are stored: for 'double' or 'float'.
float;__round__;($self, ndigits=None, /);The number rounded.
;__round__;($self, ndigits=<unrepresentable>, /);The number rounded.
set frozenset;__contains__;;key in self.
list dict;__getitem__;;self[key].
bytearray;__reduce_ex__;($self, proto=0, /);What a copy is made of, for pickle.
;__reduce_ex__;($self, protocol, /);What a copy is made of, for pickle.
object bytearray;__reduce__;($self, /);What a copy is made of, for pickle.
;__reduce__;;What a copy is made of, for pickle.
dict set frozenset;__sizeof__;;How many bytes of memory the object takes.
range;__reversed__;;An iterator from the end.
int;__ceil__;;The next whole number above.
int;__floor__;;The next whole number below.
int;__trunc__;;The whole part.
str bytes;__getnewargs__;;The arguments that make a copy.
object;__subclasshook__;;What abstract classes are asked before anything else.
object;__init_subclass__;;Called when a class is derived.
;__class_getitem__;;The class with types of what is in it, for annotations.
;__length_hint__;;How many items are still to come, about.
;__setstate__;;Takes up a state that __reduce__ gave.
;__enter__;;The object itself.
;__exit__;;Releases the object.
;__abs__;($self, /);abs(self)
;__add__;($self, value, /);self + value
;__and__;($self, value, /);self & value
;__bool__;($self, /);Whether self is true.
;__bytes__;($self, /);The bytes of self.
;__call__;($self, /, *args, **kwargs);Calls self as a function.
;__ceil__;($self, /);The next whole number above.
;__complex__;($self, /);The number as a complex one.
;__contains__;($self, key, /);key in self
;__delattr__;($self, name, /);Deletes an attribute.
;__delete__;($self, instance, /);Deletes an attribute of the instance.
;__delitem__;($self, key, /);del self[key]
;__dir__;($self, /);Names for dir().
;__divmod__;($self, value, /);divmod(self, value)
;__eq__;($self, value, /);self == value
;__float__;($self, /);float(self)
;__floor__;($self, /);The next whole number below.
;__floordiv__;($self, value, /);self // value
;__format__;($self, format_spec, /);self as a text by a format specification.
;__ge__;($self, value, /);self >= value
;__get__;($self, instance, owner=None, /);The attribute of the instance, of the class without one.
;__getattribute__;($self, name, /);An attribute by its name.
;__getitem__;($self, key, /);self[key]
;__getnewargs__;($self, /);The arguments that make a copy.
;__getstate__;($self, /);The state of the object, for pickle.
;__gt__;($self, value, /);self > value
;__hash__;($self, /);hash(self)
;__iadd__;($self, value, /);self += value
;__iand__;($self, value, /);self &= value
;__imul__;($self, value, /);self *= value
;__index__;($self, /);self as an int where one is needed.
;__init__;($self, /, *args, **kwargs);Prepares a new object.
;__instancecheck__;($self, instance, /);Answers isinstance().
;__int__;($self, /);int(self)
;__invert__;($self, /);~self
;__ior__;($self, value, /);self |= value
;__isub__;($self, value, /);self -= value
;__iter__;($self, /);iter(self)
;__ixor__;($self, value, /);self ^= value
;__le__;($self, value, /);self <= value
;__len__;($self, /);len(self)
;__lshift__;($self, value, /);self << value
;__lt__;($self, value, /);self < value
;__mod__;($self, value, /);self % value
;__mul__;($self, value, /);self * value
;__ne__;($self, value, /);self != value
;__neg__;($self, /);-self
;__new__;($type, *args, **kwargs);Makes a new object.
;__next__;($self, /);next(self)
;__or__;($self, value, /);self | value
;__pos__;($self, /);+self
;__pow__;($self, value, mod=None, /);pow(self, value, mod)
;__radd__;($self, value, /);value + self
;__rand__;($self, value, /);value & self
;__rdivmod__;($self, value, /);divmod(value, self)
;__repr__;($self, /);repr(self)
;__reversed__;($self, /);An iterator from the end.
;__rfloordiv__;($self, value, /);value // self
;__rlshift__;($self, value, /);value << self
;__rmod__;($self, value, /);value % self
;__rmul__;($self, value, /);value * self
;__ror__;($self, value, /);value | self
;__rpow__;($self, value, mod=None, /);pow(value, self, mod)
;__rrshift__;($self, value, /);value >> self
;__rshift__;($self, value, /);self >> value
;__rsub__;($self, value, /);value - self
;__rtruediv__;($self, value, /);value / self
;__rxor__;($self, value, /);value ^ self
;__set__;($self, instance, value, /);Sets an attribute of the instance.
;__setattr__;($self, name, value, /);Sets an attribute.
;__setitem__;($self, key, value, /);self[key] = value
;__sizeof__;($self, /);How many bytes of memory the object takes.
;__str__;($self, /);str(self)
;__sub__;($self, value, /);self - value
;__subclasscheck__;($self, subclass, /);Answers issubclass().
;__subclasses__;($self, /);The classes that are derived directly.
;__truediv__;($self, value, /);self / value
;__trunc__;($self, /);The whole part.
;__xor__;($self, value, /);self ^ value
;mro;($self, /);The order in which classes are searched.
int;as_integer_ratio;($self, /);The number itself and 1.
;as_integer_ratio;($self, /);Two whole numbers with exactly this quotient.
;bit_count;($self, /);How many bits of the absolute value are 1.
;bit_length;($self, /);How many bits the absolute value needs.
int;conjugate;;The number itself.
;conjugate;($self, /);The number with the opposite imaginary part.
;from_bytes;($type, /, bytes, byteorder='big', *, signed=False);The whole number that bytes stand for.
;to_bytes;($self, /, length=1, byteorder='big', *, signed=False);The number as bytes.
;is_integer;($self, /);Whether it is a whole number.
;fromhex;($type, string, /);Made from hexadecimal digits.
float;hex;($self, /);The number in base 16.
;hex;($self, /, sep=<unrepresentable>, bytes_per_sep=1);The bytes as hexadecimal digits.
str;capitalize;($self, /);With a capital at the beginning and small letters behind it.
bytes bytearray;capitalize;;With a capital at the beginning and small letters behind it.
;casefold;($self, /);As letters are compared without regard to case.
str;center;($self, width, fillchar=' ', /);Filled up on both sides.
;center;($self, width, fillchar=b' ', /);Filled up on both sides.
list tuple;count;($self, value, /);How many items are equal to the value.
range;count;;How many items are equal to the value.
;count;;count(sub[, start[, end]]): how often a part occurs, without overlap.
;decode;($self, /, encoding='utf-8', errors='strict');The text that the bytes stand for.
;encode;($self, /, encoding='utf-8', errors='strict');The text as bytes.
;endswith;;endswith(suffix[, start[, end]]): whether it ends so, or with one of a tuple.
;expandtabs;($self, /, tabsize=8);With blanks in place of tabs.
;find;;find(sub[, start[, end]]): where a part is first, -1 when nowhere.
;format;;format(*args, **kwargs): with values in place of the fields in braces.
;format_map;;format_map(mapping): with values of a mapping in place of the fields.
list tuple;index;($self, value, start=0, stop=sys.maxsize, /);Where a value is first; ValueError when nowhere.
range;index;;Where a value is; ValueError when nowhere.
;index;;index(sub[, start[, end]]): where a part is first; ValueError when nowhere.
bytes bytearray;isalnum;;Whether all are letters or digits, and there are some.
;isalnum;($self, /);Whether all are letters or digits, and there are some.
bytes bytearray;isalpha;;Whether all are letters, and there are some.
;isalpha;($self, /);Whether all are letters, and there are some.
bytes bytearray;isascii;;Whether all are ASCII.
;isascii;($self, /);Whether all are ASCII.
;isdecimal;($self, /);Whether all are decimal digits, and there are some.
bytes bytearray;isdigit;;Whether all are digits, and there are some.
;isdigit;($self, /);Whether all are digits, and there are some.
;isidentifier;($self, /);Whether it could be a name in a program.
bytes bytearray;islower;;Whether there are small letters and no capitals.
;islower;($self, /);Whether there are small letters and no capitals.
;isnumeric;($self, /);Whether all stand for numbers, and there are some.
;isprintable;($self, /);Whether repr() would show all of them as they are.
bytes bytearray;isspace;;Whether all are white space, and there are some.
;isspace;($self, /);Whether all are white space, and there are some.
bytes bytearray;istitle;;Whether words have a capital at the beginning only.
;istitle;($self, /);Whether words have a capital at the beginning only.
bytes bytearray;isupper;;Whether there are capitals and no small letters.
;isupper;($self, /);Whether there are capitals and no small letters.
str;join;($self, iterable, /);All items with this between them.
;join;($self, iterable_of_bytes, /);All items with this between them.
str;ljust;($self, width, fillchar=' ', /);Filled up on the right.
;ljust;($self, width, fillchar=b' ', /);Filled up on the right.
str;lower;($self, /);In small letters.
;lower;;In small letters.
str;lstrip;($self, chars=None, /);Without white space, or these characters, at the left end.
;lstrip;($self, bytes=None, /);Without white space, or these bytes, at the left end.
str;maketrans;(x, y=<unrepresentable>, z=<unrepresentable>, /);A table for translate().
;maketrans;(frm, to, /);A table for translate().
;partition;($self, sep, /);What is before the first separator, the separator, and the rest.
;removeprefix;($self, prefix, /);Without this beginning, if it has it.
;removesuffix;($self, suffix, /);Without this end, if it has it.
;replace;($self, old, new, count=-1, /);With one part replaced by another everywhere, or so many times.
;rfind;;rfind(sub[, start[, end]]): where a part is last, -1 when nowhere.
;rindex;;rindex(sub[, start[, end]]): where a part is last; ValueError when nowhere.
str;rjust;($self, width, fillchar=' ', /);Filled up on the left.
;rjust;($self, width, fillchar=b' ', /);Filled up on the left.
;rpartition;($self, sep, /);What is before the last separator, the separator, and the rest.
;rsplit;($self, /, sep=None, maxsplit=-1);The parts between separators; when there are too many, the last ones.
str;rstrip;($self, chars=None, /);Without white space, or these characters, at the right end.
;rstrip;($self, bytes=None, /);Without white space, or these bytes, at the right end.
;split;($self, /, sep=None, maxsplit=-1);The parts between separators.
;splitlines;($self, /, keepends=False);The lines.
;startswith;;startswith(prefix[, start[, end]]): whether it begins so, or with one of a tuple.
str;strip;($self, chars=None, /);Without white space, or these characters, at both ends.
;strip;($self, bytes=None, /);Without white space, or these bytes, at both ends.
str;swapcase;($self, /);Capitals as small letters, and the other way round.
;swapcase;;Capitals as small letters, and the other way round.
str;title;($self, /);With a capital at the beginning of each word.
;title;;With a capital at the beginning of each word.
str;translate;($self, table, /);With characters replaced by what a table has for them.
;translate;($self, table, /, delete=b'');With bytes replaced by what a table has for them.
str;upper;($self, /);In capitals.
;upper;;In capitals.
;zfill;($self, width, /);Filled up with zeros behind the sign.
bytearray;append;($self, item, /);Adds a byte at the end.
;append;($self, object, /);Adds an item at the end.
dict set;clear;;Takes everything out.
;clear;($self, /);Takes everything out.
dict set frozenset;copy;;A copy; what is in it is the same.
;copy;($self, /);A copy; what is in it is the same.
bytearray;extend;($self, iterable_of_ints, /);Adds bytes at the end.
;extend;($self, iterable, /);Adds items at the end.
bytearray;insert;($self, index, item, /);Puts a byte in front of an index.
;insert;($self, index, object, /);Puts an item in front of an index.
dict;pop;($self, key, default=<unrepresentable>, /);Takes a key out and returns its value.
set;pop;;Takes an item out and returns it.
;pop;($self, index=-1, /);Takes an item out and returns it.
set;remove;;Takes an item out; KeyError when it is not there.
;remove;($self, value, /);Takes the first item out that is equal to the value; ValueError when there is none.
;reverse;($self, /);Turns the order round.
;sort;($self, /, *, key=None, reverse=False);Puts the items in order; equal ones stay as they are.
;fromkeys;($type, iterable, value=None, /);A new dict with these keys, and one value for all.
;get;($self, key, default=None, /);The value of a key, or the default.
;items;;A view of the pairs of keys and values.
;keys;;A view of the keys.
;values;;A view of the values.
;popitem;($self, /);Takes the last pair out and returns it.
;setdefault;($self, key, default=None, /);The value of a key; puts the default there first if it is missing.
dict;update;;update([mapping or pairs], **keywords): takes keys and values over.
;update;;Adds the items of others.
;add;;Puts an item in.
;discard;;Takes an item out, if it is there.
;difference;;The items that no other set has.
;difference_update;;Takes out what other sets have.
;intersection;;The items that all the sets have.
;intersection_update;;Keeps what all the sets have.
;isdisjoint;;Whether the two have nothing in common.
;issubset;;Whether the other has all of these.
;issuperset;;Whether this has all of the other's.
;symmetric_difference;;What only one of the two has.
;symmetric_difference_update;;Becomes what only one of the two has.
;union;;What any of the sets has.
;indices;;indices(length): start, stop and step for a sequence of that length.
;getter;;A copy with another getter.
;setter;;A copy with another setter.
;deleter;;A copy with another deleter.
;send;;send(value): goes on with the value of yield, and returns the next one.
;throw;;throw(value): goes on with an exception, and returns the next value.
;close;;close(): ends it by GeneratorExit.
BaseException;with_traceback;;Sets the traceback and returns the exception.
BaseException;add_note;;Adds a line for tracebacks.
"""
