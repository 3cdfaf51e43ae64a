class Show:
    def __getitem__(self, key):
        return key

s = Show()
print(s[1], s[1:2], s[::3], s[1, 2], s[1:2, 3], s["k"])  # expect: 1 slice(1, 2, None) slice(None, None, 3) (1, 2) (slice(1, 2, None), 3) k
