import json
value = {"a": [1, 2.5, None, True, False, "x\n\"y\"\\", "한글", "\x01", "😀"], "b": {"c": []}, "d": {}, 1: 2, None: 3, True: 4, 2.5: 5, "e": (1, 2)}
text = json.dumps(value)
print(text)
print(json.loads(text) == {**{k if isinstance(k, str) else json.dumps(k): v for k, v in value.items()}, "e": [1, 2]})
print(json.dumps(value, ensure_ascii=False, sort_keys=False, separators=(",", ":")))
print(json.dumps({"b": 1, "a": [1, {"x": []}]}, indent=2, sort_keys=True))
print(json.dumps([float("inf"), float("nan"), 1e100, -0.0, 10 ** 20]), json.loads(" [1, -2.5e3, true, null, \"\\u00e9\\ud83d\\ude00\\/\"] "), json.loads("NaN"))
print(json.loads('{"x": 1.5, "y": {"z": 2}}', object_hook=lambda d: sorted(d.items())), json.loads("[1.5]", parse_float=str), json.loads(b'{"k": 1}'))
class Set(json.JSONEncoder):
    def default(self, o):
        return sorted(o) if isinstance(o, set) else super().default(o)
print(json.dumps({"s": {3, 1}}, cls=Set), json.dumps({1, 2}, default=list), json.dumps("é"), json.dumps([], indent=4), json.dumps([[]], indent=1))
def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)
for bad in ("", "{", "[1,]", "[1 2]", '{"a" 1}', '{"a": }', "{'a': 1}", '"abc', "nul", "1 2", '"\\x"', '["a\nb"]', "[1", '{"a": 1,}', "-", "01", '"\\u12"'):
    attempt(json.loads, bad)
attempt(json.dumps, {1, 2})
attempt(json.dumps, {(1, 2): 3})
attempt(json.dumps, {(1, 2): 3}, skipkeys=True)
attempt(json.dumps, float("nan"), allow_nan=False)
loop = []
loop.append(loop)
attempt(json.dumps, loop)
attempt(json.loads, 5)
