try:
    raise ExceptionGroup("several", [ValueError("v"), TypeError("t")])
except* ValueError as group:
    print("values", [str(e) for e in group.exceptions])  # expect: values ['v']
except* TypeError as group:
    print("types", [str(e) for e in group.exceptions])  # expect: types ['t']
