class M:
    def __enter__(self):
        return self
    def __exit__(self, *info):
        print("exit", info[0])

for i in range(3):
    with M():
        if i == 1:
            break
        print(i)
# expect: 0
# expect: exit None
# expect: exit None
