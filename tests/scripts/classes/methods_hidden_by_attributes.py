# An attribute of the instance goes before a method of its class, however its name came into being.
class Shape:
    def area(self):
        return "method"

    def name(self):
        return "shape"


def areas(shape):
    return [shape.area() for _ in range(3)]


plain = Shape()
print(areas(plain))  # expect: ['method', 'method', 'method']
plain.area = lambda: "attribute"
print(areas(plain))  # expect: ['attribute', 'attribute', 'attribute']
del plain.area
print(areas(plain))  # expect: ['method', 'method', 'method']

made = Shape()
setattr(made, "".join(["ar", "ea"]), lambda: "made at run time")
print(areas(made))  # expect: ['made at run time', 'made at run time', 'made at run time']
delattr(made, "".join(["ar", "ea"]))
print(areas(made))  # expect: ['method', 'method', 'method']

through_dict = Shape()
through_dict.__dict__["a" + str("rea")] = lambda: "through the dict"
print(areas(through_dict))  # expect: ['through the dict', 'through the dict', 'through the dict']
through_dict.__dict__.clear()
print(areas(through_dict))  # expect: ['method', 'method', 'method']

# More of them than one looks through.
crowded = Shape()
for i in range(20):
    setattr(crowded, f"field_{i}", i)
print(areas(crowded))  # expect: ['method', 'method', 'method']
crowded.area = lambda: "the last of many"
print(areas(crowded))  # expect: ['the last of many', 'the last of many', 'the last of many']
for i in range(20):
    delattr(crowded, f"field_{i}")
print(areas(crowded), crowded.name())  # expect: ['the last of many', 'the last of many', 'the last of many'] shape

# One call site, objects with and without.
mixed = [plain, Shape(), crowded, made]
print([shape.area() for shape in mixed])  # expect: ['method', 'method', 'the last of many', 'method']
Shape.area = lambda self: "replaced"
print([shape.area() for shape in mixed])  # expect: ['replaced', 'replaced', 'the last of many', 'replaced']
