def g():
    while True:
        try:
            yield "ok"  # expect error: KeyError: 'gone'
        except ValueError as error:
            print("caught", error)

it = g()
print(next(it))  # expect: ok
print(it.throw(ValueError("bad")))
# expect: caught bad
# expect: ok
it.throw(KeyError("gone"))
