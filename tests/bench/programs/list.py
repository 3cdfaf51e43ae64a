def main():
    a = []
    for i in range(300000):
        a.append(i * 2)
    s = 0
    for k in range(5):
        for x in a:
            s += x
        for i in range(len(a)):
            a[i] = a[i] + 1
    print(s, a[-1])
main()
