class Point:
    def __str__(self):
        return "str"
    def __repr__(self):
        return "repr"

p = Point()
print(f"{p} {p!r} {p!s} {[p]} {p=}")  # expect: str repr str [repr] p=repr
