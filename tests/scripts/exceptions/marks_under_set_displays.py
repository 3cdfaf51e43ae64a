value = [1]
print('before', len([2]), {value, 3})  # expect error: TypeError: unhashable type: 'list'
