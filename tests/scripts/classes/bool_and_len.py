class Always:
    def __bool__(self):
        return False
class Sized:
    def __len__(self):
        return 0

print(bool(Always()), bool(Sized()), "yes" if Always() else "no", not Sized(), Always() or "or")  # expect: False False no True or
