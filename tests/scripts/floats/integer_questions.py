print((2.0).is_integer(), (2.5).is_integer(), (0.5).as_integer_ratio(), (255.5).hex(), float.fromhex("0x1.8p1"))
# expect: True False (1, 2) 0x1.ff00000000000p+7 3.0
