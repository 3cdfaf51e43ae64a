import json
value = {"a": [1, 2.5, None, True, False, "x\n\"y\"\\", "한글", "\x01", "😀"], "b": {"c": []}, "d": {}, 1: 2, None: 3, True: 4, 2.5: 5, "e": (1, 2)}
text = json.dumps(value)
print(text)
# expect: {"a": [1, 2.5, null, true, false, "x\n\"y\"\\", "\ud55c\uae00", "\u0001", "\ud83d\ude00"], "b": {"c": []}, "d": {}, "1": 4, "null": 3, "2.5": 5, "e": [1, 2]}
print(json.loads(text) == {**{k if isinstance(k, str) else json.dumps(k): v for k, v in value.items()}, "e": [1, 2]})  # expect: True
print(json.dumps(value, ensure_ascii=False, sort_keys=False, separators=(",", ":")))
# expect: {"a":[1,2.5,null,true,false,"x\n\"y\"\\","한글","\u0001","😀"],"b":{"c":[]},"d":{},"1":4,"null":3,"2.5":5,"e":[1,2]}
print(json.dumps({"b": 1, "a": [1, {"x": []}]}, indent=2, sort_keys=True))
# expect: {
# expect:   "a": [
# expect:     1,
# expect:     {
# expect:       "x": []
# expect:     }
# expect:   ],
# expect:   "b": 1
# expect: }
print(json.dumps([float("inf"), float("nan"), 1e100, -0.0, 10 ** 20]), json.loads(" [1, -2.5e3, true, null, \"\\u00e9\\ud83d\\ude00\\/\"] "), json.loads("NaN"))
# expect: [Infinity, NaN, 1e+100, -0.0, 100000000000000000000] [1, -2500.0, True, None, 'é😀/'] nan
print(json.loads('{"x": 1.5, "y": {"z": 2}}', object_hook=lambda d: sorted(d.items())), json.loads("[1.5]", parse_float=str), json.loads(b'{"k": 1}'))
# expect: [('x', 1.5), ('y', [('z', 2)])] ['1.5'] {'k': 1}
class Set(json.JSONEncoder):
    def default(self, o):
        return sorted(o) if isinstance(o, set) else super().default(o)
print(json.dumps({"s": {3, 1}}, cls=Set), json.dumps({1, 2}, default=list), json.dumps("é"), json.dumps([], indent=4), json.dumps([[]], indent=1))
# expect: {"s": [1, 3]} [1, 2] "\u00e9" [] [
# expect:  []
# expect: ]
def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)
for bad in ("", "{", "[1,]", "[1 2]", '{"a" 1}', '{"a": }', "{'a': 1}", '"abc', "nul", "1 2", '"\\x"', '["a\nb"]', "[1", '{"a": 1,}', "-", "01", '"\\u12"'):
    attempt(json.loads, bad)
    # expect: JSONDecodeError Expecting value: line 1 column 1 (char 0)
    # expect: JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
    # expect: JSONDecodeError Expecting value: line 1 column 4 (char 3)
    # expect: JSONDecodeError Expecting ',' delimiter: line 1 column 4 (char 3)
    # expect: JSONDecodeError Expecting ':' delimiter: line 1 column 6 (char 5)
    # expect: JSONDecodeError Expecting value: line 1 column 7 (char 6)
    # expect: JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
    # expect: JSONDecodeError Unterminated string starting at: line 1 column 1 (char 0)
    # expect: JSONDecodeError Expecting value: line 1 column 1 (char 0)
    # expect: JSONDecodeError Extra data: line 1 column 3 (char 2)
    # expect: JSONDecodeError Invalid \escape: line 1 column 2 (char 1)
    # expect: JSONDecodeError Invalid control character at: line 1 column 4 (char 3)
    # expect: JSONDecodeError Expecting ',' delimiter: line 1 column 3 (char 2)
    # expect: JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 9 (char 8)
    # expect: JSONDecodeError Expecting value: line 1 column 1 (char 0)
    # expect: JSONDecodeError Extra data: line 1 column 2 (char 1)
    # expect: JSONDecodeError Invalid \uXXXX escape: line 1 column 3 (char 2)
attempt(json.dumps, {1, 2})  # expect: TypeError Object of type set is not JSON serializable
attempt(json.dumps, {(1, 2): 3})  # expect: TypeError keys must be str, int, float, bool or None, not tuple
attempt(json.dumps, {(1, 2): 3}, skipkeys=True)  # expect: {}
attempt(json.dumps, float("nan"), allow_nan=False)  # expect: ValueError Out of range float values are not JSON compliant
loop = []
loop.append(loop)
attempt(json.dumps, loop)  # expect: ValueError Circular reference detected
attempt(json.loads, 5)  # expect: TypeError the JSON object must be str, bytes or bytearray, not int
