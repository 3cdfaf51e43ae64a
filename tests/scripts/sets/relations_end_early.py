# issuperset() and isdisjoint() take no more of an iterator than they need.
def numbers():
    n = 0
    while True:
        n += 1
        print('given', n)
        yield n


print({1, 2}.issuperset(numbers()))
# expect: given 1
# expect: given 2
# expect: given 3
# expect: False
print(frozenset([2]).isdisjoint(numbers()))
# expect: given 1
# expect: given 2
# expect: False
print({1}.isdisjoint(x for x in 'ab'), {'a', 'b'}.issuperset(x for x in 'ab'))  # expect: True True
