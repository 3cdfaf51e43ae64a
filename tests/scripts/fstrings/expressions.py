d = {"a": 1}
items = [1, 2, 3]
print(f"{d['a']} {items[0]} {len(items)} {[i * 2 for i in items]} {(lambda v: v + 1)(2)}")  # expect: 1 1 3 [2, 4, 6] 3
print(f"{'yes' if items else 'no'} {items[-1]:>3} {max(items)}")  # expect: yes   3 3
