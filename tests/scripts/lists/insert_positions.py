a = [1, 2]
a.insert(-1, "b")
a.insert(100, "end")
a.insert(-100, "start")
print(a)  # expect: ['start', 1, 'b', 2, 'end']
