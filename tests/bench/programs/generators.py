def naturals(limit):
    n = 0
    while n < limit:
        yield n
        n += 1


def squares(numbers):
    for n in numbers:
        yield n * n


def main():
    total = 0
    for value in squares(naturals(300000)):
        total += value
    print(total, sum(n for n in naturals(300000) if n % 3 == 0))


main()
