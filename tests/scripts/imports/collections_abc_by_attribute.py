import collections, inspect     # somebody else imports collections.abc

print(collections.abc.__name__, isinstance([], collections.abc.Iterable), isinstance(5, collections.abc.Iterable))  # expect: collections.abc True False
try:
    collections.Iterable
except AttributeError as error:
    print(error)  # expect: module 'collections' has no attribute 'Iterable'
