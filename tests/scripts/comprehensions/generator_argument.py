print(sum(x * x for x in range(10)), max(len(w) for w in ["a", "bbb"]), ", ".join(str(n) for n in (1, 2)), any(x > 3 for x in [1, 5]), sorted(-x for x in range(3)))
# expect: 285 3 1, 2 True [-2, -1, 0]
