def average():
    total, n, mean = 0, 0, None
    while True:
        total += yield mean
        n += 1
        mean = total / n

g = average()
next(g)
print(g.send(10), g.send(20), g.send(60))  # expect: 10.0 15.0 30.0
g.close()
