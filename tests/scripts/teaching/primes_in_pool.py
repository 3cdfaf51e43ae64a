import math
import concurrent.futures

PRIMES = [112272535095293, 112582705942171, 1099726899285419, 97, 100, 10007]

def is_prime(n):
    if n < 2:
        return False
    if n == 2:
        return True
    if n % 2 == 0:
        return False
    sqrt_n = int(math.floor(math.sqrt(n)))
    for i in range(3, min(sqrt_n, 2000) + 1, 2):
        if n % i == 0:
            return False
    return True

def main():
    with concurrent.futures.ThreadPoolExecutor() as executor:
        for number, prime in zip(PRIMES, executor.map(is_prime, PRIMES)):
            print('%d is prime: %s' % (number, prime))

if __name__ == '__main__':
    main()
    # expect: 112272535095293 is prime: True
    # expect: 112582705942171 is prime: True
    # expect: 1099726899285419 is prime: True
    # expect: 97 is prime: True
    # expect: 100 is prime: False
    # expect: 10007 is prime: True
