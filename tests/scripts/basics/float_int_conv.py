print(int(1.9), int(-1.9), int(1e18), int(1e30), int(-0.0), int(True), float(10 ** 15), float(2 ** 53 + 1))
# expect: 1 -1 1000000000000000000 1000000000000000019884624838656 0 1 1000000000000000.0 9007199254740992.0
for v in (float('nan'), float('inf'), -float('inf')):
    try: int(v)
    except (ValueError, OverflowError) as e: print(type(e).__name__, e)
    # expect: ValueError cannot convert float NaN to integer
    # expect: OverflowError cannot convert float infinity to integer
    # expect: OverflowError cannot convert float infinity to integer
print(1e15 == 10 ** 15, 1e16 == 10 ** 16 + 1, 0.1 == 1 / 10, 2 ** 1000 == 2.0 ** 1000, 10 ** 308 < 1e309, hash(1e15) == hash(10 ** 15))
# expect: True False True True True True
try: float(2 ** 2000)
except OverflowError as e: print(e)  # expect: int too large to convert to float
print(round(1e16 + 0.5), round(123.456, 1), round(123.456, -2), round(1e22), int(1e22))
# expect: 10000000000000000 123.5 100.0 10000000000000000000000 10000000000000000000000
