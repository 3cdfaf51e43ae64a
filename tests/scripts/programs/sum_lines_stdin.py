# stdin: 2\nkim 1 2 3\n이영 4.5 5\nextra\n
import sys
data = sys.stdin.read().split('\n')
n = int(data[0]); total = 0
for line in data[1:n + 1]:
    k, *v = line.split(); total += sum(map(float, v)); print(k.ljust(6), '합', sum(map(float, v)))
print('총', total, len(data), file=sys.stdout)
# expect: kim    합 6.0
# expect: 이영     합 9.5
# expect: 총 15.5 5
