x = 10
print(f"{x=} {x = } {x!r=:>4}" if False else f"{x=} {x = }")
print(f"{x + 1=}")
print(f"{'a'=}")
print(f"{x=:05}")
# expect error: SyntaxError: f-string: expecting '}'
