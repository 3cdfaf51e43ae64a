def describe(x):
    match x:
        case 0:
            return "zero"
        case int(n) if n < 0:
            return f"negative {n}"
        case [a, b]:
            return f"pair {a} {b}"
        case {"k": v}:
            return f"dict {v}"
        case "a" | "b":
            return "letter"
        case _:
            return "other"

print([describe(x) for x in (0, -5, [1, 2], {"k": 3}, "b", None)])  # expect: ['zero', 'negative -5', 'pair 1 2', 'dict 3', 'letter', 'other']
