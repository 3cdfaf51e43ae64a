def show(**kwargs):
    print(kwargs)

show(b=1, a=2)  # expect: {'b': 1, 'a': 2}
show(**{"z": 1}, y=2)  # expect: {'z': 1, 'y': 2}
