import pickle
a = [1]
b = pickle.loads(pickle.dumps([a, a]))
print(b[0] is b[1])  # expect: True
a.append(a)
c = pickle.loads(pickle.dumps(a))
print(c[1] is c, len(c))  # expect: True 2
d = {}
d["me"] = d
e = pickle.loads(pickle.dumps(d))
print(e["me"] is e)  # expect: True
