inf = float("inf")
nan = float("nan")
print(inf, -inf, nan, inf - inf, inf * 0, inf + 1)  # expect: inf -inf nan nan nan inf
print(nan == nan, nan != nan, inf == inf, inf > 10 ** 400, nan in [nan])  # expect: False True True True True
