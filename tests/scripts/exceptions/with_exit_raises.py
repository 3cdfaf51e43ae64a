class M:
    def __enter__(self):
        pass
    def __exit__(self, *info):
        raise KeyError("from exit")

try:
    with M():
        raise ValueError("body")
except KeyError as error:
    print(error, repr(error.__context__))  # expect: 'from exit' ValueError('body')
