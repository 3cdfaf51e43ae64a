print({x % 3 for x in range(10)}, {len(w) for w in ["a", "bb", "cc"]})  # expect: {0, 1, 2} {1, 2}
