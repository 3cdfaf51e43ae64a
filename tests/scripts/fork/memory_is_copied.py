import os
data = [1, 2, 3]
address = id(data)
pid = os.fork()
if pid == 0:
    data[0] = "child"
    print(data, id(data) == address)  # expect: ['child', 2, 3] True
    os._exit(0)
os.wait()
print(data, id(data) == address)  # expect: [1, 2, 3] True
