print(float("1.5"), float(" -2e3 "), float("1_0.5"), float("inf"), float("-Infinity"), float("nan"), float(3))  # expect: 1.5 -2000.0 10.5 inf -inf nan 3.0
