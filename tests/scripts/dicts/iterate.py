d = {"x": 1, "y": 2}
for key in d:
    print(key, d[key])
    # expect: x 1
    # expect: y 2
for key, value in d.items():
    print(key, value)
    # expect: x 1
    # expect: y 2
for i, (key, value) in enumerate(d.items()):
    print(i, key, value)
    # expect: 0 x 1
    # expect: 1 y 2
print(sum(d.values()), max(d, key=d.get), sorted(d, reverse=True))  # expect: 3 y ['y', 'x']
