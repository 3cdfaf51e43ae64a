# stdin: 50\nabc\n90\n82\n
import random
random.seed(42)
ans = random.randint(1, 100); n = 0
print('1~100 사이 숫자를 맞혀보세요')
while True:
    g = input('? '); n += 1
    if not g.isdigit(): print('숫자만!'); continue
    g = int(g)
    if g == ans: print(f'{n}번 만에 정답 {ans}'); break
    print('UP' if g < ans else 'DOWN')
else: print('x')
# expect: 1~100 사이 숫자를 맞혀보세요
# expect: ? UP
# expect: ? 숫자만!
# expect: ? DOWN
# expect: ? 4번 만에 정답 82
