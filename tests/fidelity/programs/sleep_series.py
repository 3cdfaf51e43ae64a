"""Many short sleeps in a row, against one sleep of their sum."""
# variants: 10 50
import sys
import time


def run(variant):
    count = 1 if variant == 'base' else int(variant)
    for _ in range(count):
        time.sleep(0.05 / count)


if __name__ == '__main__':
    begin = time.perf_counter()
    run(sys.argv[1])
    print(time.perf_counter() - begin)
