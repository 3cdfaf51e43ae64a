class M:
    def __enter__(self):
        raise RuntimeError("no entry")  # expect error: RuntimeError: no entry
    def __exit__(self, *info):
        print("never")

with M():
    print("never")
