import cProfile, io, pstats
def leaf(n): return n
def twice(n): return leaf(n) + leaf(n)
def down(n): return n and down(n - 1)
profile = cProfile.Profile(builtins=False)
profile.enable()
twice(3); down(2)
profile.disable()
out = io.StringIO()
stats = pstats.Stats(profile, stream=out).strip_dirs().sort_stats(pstats.SortKey.NAME)
stats.print_stats('leaf|twice|down')
rows = [line.split() for line in out.getvalue().split('\n') if line.endswith(')') and 'function' not in line]
print([(row[0], row[-1]) for row in rows])  # expect: [('3/1', 'profiles.py:4(down)'), ('2', 'profiles.py:2(leaf)'), ('1', 'profiles.py:3(twice)')]
