# stdin: 3\n2\n1 0\n0 1\n1 1\n2 1\n1 2\n2 2\n1 1\nn\n
def get_matrix(n, m, title):
    print(f"{title} 행렬 입력")
    return [list(map(int, input(f"P{i}: ").split())) for i in range(n)]
n = int(input("프로세스 수: ")); m = int(input("자원 수: "))
alloc = get_matrix(n, m, "Allocation"); mx = get_matrix(n, m, "Max")
avail = [int(x) for x in input("Available: ").split()]
need = [[mx[i][j] - alloc[i][j] for j in range(m)] for i in range(n)]
done = [0] * n; order = []
for _ in range(n):
    for i in range(n):
        if done[i]: continue
        if all(need[i][j] <= avail[j] for j in range(m)):
            for j in range(m): avail[j] += alloc[i][j]
            done[i] = 1; order.append('P' + str(i))
print("\n결과:", "SAFE " + "->".join(order) if len(order) == n else "UNSAFE")
more = input("계속? (y/n) ")
while more.lower() == 'y': more = input()
# expect: 프로세스 수: 자원 수: Allocation 행렬 입력
# expect: P0: P1: P2: Max 행렬 입력
# expect: P0: P1: P2: Available:
# expect: 결과: SAFE P0->P1->P2
# expect: 계속? (y/n)
