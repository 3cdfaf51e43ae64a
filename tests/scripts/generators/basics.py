def count(n):
    print("start")
    for i in range(n):
        yield i
    print("end")

g = count(2)
print(next(g))
# expect: start
# expect: 0
print(next(g))  # expect: 1
print(next(g, "default"))
# expect: end
# expect: default
print(list(count(1)))
# expect: start
# expect: end
# expect: [0]
