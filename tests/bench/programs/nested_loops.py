def main():
    total = 0
    for i in range(5000):
        for j in range(1000):
            total += j
    print(total)
main()
