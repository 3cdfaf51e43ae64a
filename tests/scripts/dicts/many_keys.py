d = {i: i * i for i in range(3000)}
print(len(d), d[0], d[2999], sum(d), 3000 in d)  # expect: 3000 0 8994001 4498500 False
for i in range(0, 3000, 2):
    del d[i]
print(len(d), list(d)[:3], d[2999])  # expect: 1500 [1, 3, 5] 8994001
