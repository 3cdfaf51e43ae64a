import sys

sys.set_int_max_str_digits(0)


def there_and_back(number):
    text = str(number)
    return int(text) == number, len(text), text.count('0'), text[:9] + text[-9:]


# About the length from which a number is taken apart in the middle, and far beyond.
for length in (615, 617, 619, 1233, 20000):
    for number in (10 ** length, 10 ** length - 1, 1 - 10 ** length, 7 ** length, 10 ** length * (10 ** 700 + 1)):
        print(length, *there_and_back(number))
        # expect: 615 True 616 615 100000000000000000
        # expect: 615 True 615 0 999999999999999999
        # expect: 615 True 616 0 -99999999999999999
        # expect: 615 True 520 51 543618976764989943
        # expect: 615 True 1316 1314 100000000000000000
        # expect: 617 True 618 617 100000000000000000
        # expect: 617 True 617 0 999999999999999999
        # expect: 617 True 618 0 -99999999999999999
        # expect: 617 True 522 48 266373298484507207
        # expect: 617 True 1318 1316 100000000000000000
        # expect: 619 True 620 619 100000000000000000
        # expect: 619 True 619 0 999999999999999999
        # expect: 619 True 620 0 -99999999999999999
        # expect: 619 True 524 63 130522916740853143
        # expect: 619 True 1320 1318 100000000000000000
        # expect: 1233 True 1234 1233 100000000000000000
        # expect: 1233 True 1233 0 999999999999999999
        # expect: 1233 True 1234 0 -99999999999999999
        # expect: 1233 True 1043 104 101363906662134407
        # expect: 1233 True 1934 1932 100000000000000000
        # expect: 20000 True 20001 20000 100000000000000000
        # expect: 20000 True 20000 0 999999999999999999
        # expect: 20000 True 20001 0 -99999999999999999
        # expect: 20000 True 16902 1798 913692973612000001
        # expect: 20000 True 20701 20699 100000000000000000
print(int('z' * 3000, 36) == 36 ** 3000 - 1, int('12' * 2000, 3).bit_length(), int('0' * 5000 + '7'), int('1_000' * 1500).bit_length())
# expect: True 6340 7 19929
try:
    int('1' * 3000 + 'x' + '1' * 3000)
except ValueError as error:
    print(len(str(error)))  # expect: 240
