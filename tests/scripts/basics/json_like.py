import json
print(json.dumps({'a': [1, 2.5, None, True, 'x"\n'], 'b': {}}), json.loads('{"a": [1, 2.5, null, true, "\\u00e9"]}'), json.dumps([1, 2], indent=2), json.dumps({'b': 1, 'a': 2}, sort_keys=True), json.dumps('é'), json.dumps('é', ensure_ascii=False), json.dumps((1,)), json.dumps({1: 2, None: 3, True: 4}), json.dumps(float('inf')), json.dumps([], separators=(',', ':')), json.loads(' [ ] '), json.loads('1e3'), json.loads('"a"'))
# expect: {"a": [1, 2.5, null, true, "x\"\n"], "b": {}} {'a': [1, 2.5, None, True, 'é']} [
# expect:   1,
# expect:   2
# expect: ] {"a": 2, "b": 1} "\u00e9" "é" [1] {"1": 4, "null": 3} Infinity [] [] 1000.0 a
for s in ('', '{', '[1,]', '{"a"}', 'nul', '"a', '[1 2]', '{"a":1,}', "{'a':1}", '1 2', '\x00', '01', '-', '"\\x"', '"\n"'):
    try: print(json.loads(s))
    except ValueError as e: print(type(e).__name__, e)
    # expect: JSONDecodeError Expecting value: line 1 column 1 (char 0)
    # expect: JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
    # expect: JSONDecodeError Expecting value: line 1 column 4 (char 3)
    # expect: JSONDecodeError Expecting ':' delimiter: line 1 column 5 (char 4)
    # expect: JSONDecodeError Expecting value: line 1 column 1 (char 0)
    # expect: JSONDecodeError Unterminated string starting at: line 1 column 1 (char 0)
    # expect: JSONDecodeError Expecting ',' delimiter: line 1 column 4 (char 3)
    # expect: JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 8 (char 7)
    # expect: JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
    # expect: JSONDecodeError Extra data: line 1 column 3 (char 2)
    # expect: JSONDecodeError Expecting value: line 1 column 1 (char 0)
    # expect: JSONDecodeError Extra data: line 1 column 2 (char 1)
    # expect: JSONDecodeError Expecting value: line 1 column 1 (char 0)
    # expect: JSONDecodeError Invalid \escape: line 1 column 2 (char 1)
    # expect: JSONDecodeError Invalid control character at: line 1 column 2 (char 1)
for v in (object, {1, 2}, b'a', 1j, {(1,): 2}):
    try: print(json.dumps(v))
    except TypeError as e: print(e)
    # expect: Object of type type is not JSON serializable
    # expect: Object of type set is not JSON serializable
    # expect: Object of type bytes is not JSON serializable
    # expect: Object of type complex is not JSON serializable
    # expect: keys must be str, int, float, bool or None, not tuple
