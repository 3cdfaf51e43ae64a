import heapq
processes = [["P1", 0, 8], ["P2", 1, 4], ["P3", 2, 9], ["P4", 3, 5]]
def srtf(ps):
    rem = {p[0]: p[2] for p in ps}; t = 0; gantt = []; fin = {}
    while rem:
        av = [(rem[n], a, n) for n, a, b in ps if a <= t and n in rem]
        if not av: t += 1; continue
        r, a, n = min(av)
        if gantt and gantt[-1][0] == n and gantt[-1][2] == t: gantt[-1][2] = t + 1
        else: gantt.append([n, t, t + 1])
        rem[n] -= 1; t += 1
        if rem[n] == 0: del rem[n]; fin[n] = t
    return gantt, fin
g, fin = srtf(processes)
bar = ''.join('|' + n.center((e - s) * 2 - 1 if (e - s) * 2 - 1 > 2 else 3) for n, s, e in g) + '|'
print('-' * len(bar)); print(bar); print('-' * len(bar))
line = ''
for n, s, e in g: line += str(s).ljust((len(n.center((e - s) * 2 - 1 if (e - s) * 2 - 1 > 2 else 3))) + 1)
print(line + str(g[-1][2]))
print("%-5s|%8s|%8s|%8s" % ("PID", "TAT", "WT", "비율"))
for n, a, b in processes:
    tat = fin[n] - a; print("%-5s|%8d|%8d|%8.2f" % (n, tat, tat - b, tat / b))
print(f"{'avg':<5}|{sum(fin[n] - a for n, a, b in processes) / 4:8.2f}|{sum(fin[n] - a - b for n, a, b in processes) / 4:>8.3g}|{'':*>8}")
# expect: -------------------------------------------------------
# expect: | P1|   P2  |    P4   |      P1     |        P3       |
# expect: -------------------------------------------------------
# expect: 0   1       5         10            17                26
# expect: PID  |     TAT|      WT|      비율
# expect: P1   |      17|       9|    2.12
# expect: P2   |       4|       0|    1.00
# expect: P3   |      24|      15|    2.67
# expect: P4   |       7|       2|    1.40
# expect: avg  |   13.00|     6.5|********
