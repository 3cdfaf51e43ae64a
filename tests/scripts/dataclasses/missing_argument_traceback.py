from dataclasses import dataclass

@dataclass
class Point:
    x: int
    y: int

Point(1)
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "missing_argument_traceback.py", line 8, in <module>
# expect stderr:     Point(1)
# expect stderr: TypeError: Point.__init__() missing 1 required positional argument: 'y'
# expect exit: 1
