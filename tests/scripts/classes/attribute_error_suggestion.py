class Point:
    def __init__(self):
        self.width = 1

print(Point().widht)  # expect error: AttributeError: 'Point' object has no attribute 'widht'. Did you mean: 'width'?
