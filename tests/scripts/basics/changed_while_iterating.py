# Collections that change while a loop goes through them.
from collections import deque


def replace(d):
    for key in d:
        del d[key]
        d[key + 10] = 1


def put_back(d):
    for key in d:
        del d[key]
        d[key] = 1


def replace_items(d):
    for key, value in d.items():
        d.pop(key)
        d[key + 10] = value


def overwrite(d):
    for key in d:
        d[key] = key * 2
    print(d)


def append_backwards(d):
    queue = deque(d)
    for item in reversed(queue):
        queue.append(item)


for change in (replace, put_back, replace_items, overwrite, append_backwards):
    for size in (0, 2, 3):
        try:
            change({number: number for number in range(size)})
            print(change.__name__, size, 'done')
        except RuntimeError as error:
            print(change.__name__, size, error)
# expect: replace 0 done
# expect: replace 2 dictionary keys changed during iteration
# expect: replace 3 done
# expect: put_back 0 done
# expect: put_back 2 dictionary keys changed during iteration
# expect: put_back 3 done
# expect: replace_items 0 done
# expect: replace_items 2 dictionary keys changed during iteration
# expect: replace_items 3 done
# expect: {}
# expect: overwrite 0 done
# expect: {0: 0, 1: 2}
# expect: overwrite 2 done
# expect: {0: 0, 1: 2, 2: 4}
# expect: overwrite 3 done
# expect: append_backwards 0 done
# expect: append_backwards 2 deque mutated during iteration
# expect: append_backwards 3 deque mutated during iteration
