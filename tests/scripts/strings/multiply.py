print("ab" * 3, 3 * "ab", "ab" * 0, "ab" * -1, "-" * 10)  # expect: ababab ababab   ----------
