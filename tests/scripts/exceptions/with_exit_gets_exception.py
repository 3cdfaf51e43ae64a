class M:
    def __enter__(self):
        return self
    def __exit__(self, *info):
        print(info[0].__name__, info[1])
        return True

with M():  # expect: NameError name 'undefined' is not defined
    undefined
print("on")  # expect: on
