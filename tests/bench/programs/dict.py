def main():
    d = {}
    for i in range(200000):
        d[i] = i
    s = 0
    for k in range(3):
        for i in range(200000):
            s += d[i]
    w = {}
    for i in range(300000):
        key = 'k' + str(i % 1000)
        w[key] = w.get(key, 0) + 1
    print(s, len(w))
main()
