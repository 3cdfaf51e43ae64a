import json, io
for v in (True, None, 1, -1.5, 'a"b\\c/\b\f\n\r\t\x01', [], {}, [1, [2, {'k': None}]], {'a': {'b': []}}, (1, 2), 1e20, 1.0, 10 ** 20, '\u20ac', '\u2028'):
    print(json.dumps(v), json.loads(json.dumps(v)) == (list(v) if isinstance(v, tuple) else v))
# expect: true True
# expect: null True
# expect: 1 True
# expect: -1.5 True
# expect: "a\"b\\c/\b\f\n\r\t\u0001" True
# expect: [] True
# expect: {} True
# expect: [1, [2, {"k": null}]] True
# expect: {"a": {"b": []}} True
# expect: [1, 2] True
# expect: 1e+20 True
# expect: 1.0 True
# expect: 100000000000000000000 True
# expect: "\u20ac" True
# expect: "\u2028" True
print(json.dumps({'a': [1, {'b': 2}], 'c': {}}, indent=2)); print(json.dumps([1, 2], separators=(', ', ': ')), json.dumps({'z': 1, 'a': 2}, sort_keys=True), json.dumps([[], {}, [[]]], indent=1), json.dumps({1: 2, None: 3, True: 4, 1.5: 5}), json.dumps('é', ensure_ascii=False), json.dumps([1], indent=0), json.dumps({'a': 1}, separators=(',', '=')))
# expect: {
# expect:   "a": [
# expect:     1,
# expect:     {
# expect:       "b": 2
# expect:     }
# expect:   ],
# expect:   "c": {}
# expect: }
# expect: [1, 2] {"a": 2, "z": 1} [
# expect:  [],
# expect:  {},
# expect:  [
# expect:   []
# expect:  ]
# expect: ] {"1": 4, "null": 3, "1.5": 5} "é" [
# expect: 1
# expect: ] {"a"=1}
s = io.StringIO(); json.dump([1, {'a': 'b'}], s); print(s.getvalue()); s.seek(0); print(json.load(s))
# expect: [1, {"a": "b"}]
# expect: [1, {'a': 'b'}]
print(json.load(io.BytesIO(b'{"a": 1}')), json.loads('"\\u0041\\/\\b"'), json.loads('  [ 1 , 2 ]\n'), json.loads('1.5e+3'), json.loads('-0'), json.loads('-0.0'), json.loads('""'), json.loads('{"a":{"b":[true,false]}}'), json.loads('1e400'), json.loads('123456789012345678901234567890'), json.loads(bytearray(b'[1]')), json.loads('"\x7f"'))
# expect: {'a': 1} A/ [1, 2] 1500.0 0 -0.0  {'a': {'b': [True, False]}} inf 123456789012345678901234567890 [1] 
for t in ('', ' ', '{"a":1', '[1', '"a', '{1:2}', '[1}', '{"a" 1}', 'True', 'None', "['a']", '[1,', '{"a":1,', '"\t"', '1a', '--1', '1.2.3', '{"a":1}}', '[]]', 'nan', 'Infinity1', '\\', '"\\u00"', '"\\', '{,}', '[,]'):
    try: print(t, json.loads(t))
    except ValueError as e: print(repr(t), type(e).__name__, e)
# expect: '' JSONDecodeError Expecting value: line 1 column 1 (char 0)
# expect: ' ' JSONDecodeError Expecting value: line 1 column 2 (char 1)
# expect: '{"a":1' JSONDecodeError Expecting ',' delimiter: line 1 column 7 (char 6)
# expect: '[1' JSONDecodeError Expecting ',' delimiter: line 1 column 3 (char 2)
# expect: '"a' JSONDecodeError Unterminated string starting at: line 1 column 1 (char 0)
# expect: '{1:2}' JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
# expect: '[1}' JSONDecodeError Expecting ',' delimiter: line 1 column 3 (char 2)
# expect: '{"a" 1}' JSONDecodeError Expecting ':' delimiter: line 1 column 6 (char 5)
# expect: 'True' JSONDecodeError Expecting value: line 1 column 1 (char 0)
# expect: 'None' JSONDecodeError Expecting value: line 1 column 1 (char 0)
# expect: "['a']" JSONDecodeError Expecting value: line 1 column 2 (char 1)
# expect: '[1,' JSONDecodeError Expecting value: line 1 column 4 (char 3)
# expect: '{"a":1,' JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 8 (char 7)
# expect: '"\t"' JSONDecodeError Invalid control character at: line 1 column 2 (char 1)
# expect: '1a' JSONDecodeError Extra data: line 1 column 2 (char 1)
# expect: '--1' JSONDecodeError Expecting value: line 1 column 1 (char 0)
# expect: '1.2.3' JSONDecodeError Extra data: line 1 column 4 (char 3)
# expect: '{"a":1}}' JSONDecodeError Extra data: line 1 column 8 (char 7)
# expect: '[]]' JSONDecodeError Extra data: line 1 column 3 (char 2)
# expect: 'nan' JSONDecodeError Expecting value: line 1 column 1 (char 0)
# expect: 'Infinity1' JSONDecodeError Extra data: line 1 column 9 (char 8)
# expect: '\\' JSONDecodeError Expecting value: line 1 column 1 (char 0)
# expect: '"\\u00"' JSONDecodeError Invalid \uXXXX escape: line 1 column 3 (char 2)
# expect: '"\\' JSONDecodeError Unterminated string starting at: line 1 column 1 (char 0)
# expect: '{,}' JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
# expect: '[,]' JSONDecodeError Expecting value: line 1 column 2 (char 1)
class O: pass
for f in (lambda: json.dumps(O()), lambda: json.dumps([O]), lambda: json.dumps({(1, 2): 3}), lambda: json.dumps({1, 2}), lambda: json.dumps(b'x'), lambda: json.dumps(range(3)), lambda: json.dumps({'a': {1: object}}), lambda: json.loads([1]), lambda: json.dumps(float('nan')), lambda: json.load(5), lambda: json.dumps(1, 2), lambda: json.dumps()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# expect: TypeError Object of type O is not JSON serializable
# expect: TypeError Object of type type is not JSON serializable
# expect: TypeError keys must be str, int, float, bool or None, not tuple
# expect: TypeError Object of type set is not JSON serializable
# expect: TypeError Object of type bytes is not JSON serializable
# expect: TypeError Object of type range is not JSON serializable
# expect: TypeError Object of type type is not JSON serializable
# expect: TypeError the JSON object must be str, bytes or bytearray, not list
# expect: NaN
# expect: AttributeError 'int' object has no attribute 'read'
# expect: TypeError dumps() takes 1 positional argument but 2 were given
# expect: TypeError dumps() missing 1 required positional argument: 'obj'
