import json
print(json.dumps({"a": [1, 2.5, None, True], "한": "글"}), json.loads('{"x": [1, "y"]}'), json.dumps([1], indent=2))  # expect error: AttributeError: partially initialized module 'json' has no attribute 'dumps' (most likely due to a circular import)
