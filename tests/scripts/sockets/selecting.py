import select, selectors, socket
a, b = socket.socketpair()
print(select.select([a], [], [], 0.01), len(select.select([a], [b], [], 0)[1]))  # expect: ([], [], []) 1
b.send(b"x")
print(select.select([a, b], [], []) == ([a], [], []))  # expect: True
with selectors.DefaultSelector() as s:
    s.register(a, selectors.EVENT_READ, data="A"); s.register(b, selectors.EVENT_READ)
    for key, events in s.select(1): print(key.data, events, key.fileobj is a)  # expect: A 1 True
    s.unregister(a); print(s.select(0.01), len(s.get_map()))  # expect: [] 1
    try: s.unregister(a)
    except KeyError as error: print("KeyError")  # expect: KeyError
