name, n = "Kim", 3
print(f"{name} has {n} items")  # expect: Kim has 3 items
print(f"{n + 1} {n * 2 = } {name!r} {name!s:>6} {{literal}}")  # expect: 4 n * 2 = 6 'Kim'    Kim {literal}
print(f"{'nested ' + name}" f" and {n}")  # expect: nested Kim and 3
