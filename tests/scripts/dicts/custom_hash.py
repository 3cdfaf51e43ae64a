class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __eq__(self, other):
        return (self.x, self.y) == (other.x, other.y)
    def __hash__(self):
        return hash((self.x, self.y))

d = {Point(1, 2): "p"}
print(d[Point(1, 2)], Point(1, 2) in d, Point(2, 1) in d, len({Point(0, 0), Point(0, 0)}))  # expect: p True False 1
