def walk(tree):
    if isinstance(tree, list):
        for branch in tree:
            yield from walk(branch)
    else:
        yield tree

print(list(walk([1, [2, [3, 4]], 5])))  # expect: [1, 2, 3, 4, 5]
