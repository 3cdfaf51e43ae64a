from enum import Enum

class Color(Enum):
    RED = 1
    BLUE = 2

print(Color.RED, Color.RED.name, Color.RED.value, Color(2), [c.name for c in Color], Color["BLUE"] is Color.BLUE)
# expect: Color.RED RED 1 Color.BLUE ['RED', 'BLUE'] True
