a = []
for i in range(5000):
    a.append(i * i)
print(len(a), a[511], a[512], a[4999], sum(a))  # expect: 5000 261121 262144 24990001 41654167500
del a[10:]
print(a)  # expect: [0, 1, 4, 9, 16, 25, 36, 49, 64, 81]
