import tracemalloc
tracemalloc.start()
def build(): return [str(i) * 10 for i in range(1000)]
x = build()
cur, peak = tracemalloc.get_traced_memory()
print(f'현재 {cur > 1000}, 최대 {peak >= cur}')
del x
cur2, peak2 = tracemalloc.get_traced_memory()
print(cur2 < cur, peak2 >= peak)
tracemalloc.stop()

# expect: 현재 True, 최대 True
# expect: True True
