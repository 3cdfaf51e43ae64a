assert 1 + 1 == 2
assert [1], "not shown"
try:
    assert 0, "message"
except AssertionError as error:
    print(error)  # expect: message
assert 1 == 2  # expect error: AssertionError
