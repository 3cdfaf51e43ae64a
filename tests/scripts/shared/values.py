from ctypes import c_bool, c_char, c_double, c_int, c_short
from multiprocessing import Process, RawValue, Value
def change(values):
    for value in values:
        value.value *= 2
if __name__ == "__main__":
    values = [Value("i", 21), Value("d", 1.25), Value(c_short, -3), RawValue("f", 0.5), Value(c_int)]
    p = Process(target=change, args=(values,)); p.start(); p.join()
    print([v.value for v in values])  # expect: [42, 2.5, -6, 1.0, 0]
    print(Value("c", b"x").value, Value(c_bool, True).value, Value("u", "한").value)  # expect: b'x' True 한
    print(Value("i", 5), RawValue(c_double, 2), Value("i", 3).get_obj())  # expect: <Synchronized wrapper for c_int(5)> c_double(2.0) c_int(3)
    v = Value("b", 127); v.value += 1; print(v.value)  # expect: -128
    v = Value("I", -1); print(v.value)  # expect: 4294967295
    with v.get_lock(): v.value = 7
    print(v.value)  # expect: 7
    for make in (lambda: Value("i", "text"), lambda: Value("i", 1.5), lambda: Value("d", "x")):
        try: make()
        except TypeError as error: print(error)
        # expect: 'str' object cannot be interpreted as an integer
        # expect: 'float' object cannot be interpreted as an integer
        # expect: must be real number, not str
