import array
a1 = array.array('I', [1]); a2 = array.array('I', [2])
print(a1 + a2)  # expect: array('I', [1, 2])
a1 += array.array('I', [3, 4]); print(a1)  # expect: array('I', [1, 3, 4])
a1.extend(array.array('I', [5])); print(a1)  # expect: array('I', [1, 3, 4, 5])
a1.extend([6, 7]); print(a1)  # expect: array('I', [1, 3, 4, 5, 6, 7])
a1.extend(i for i in (8, 9)); print(a1)  # expect: array('I', [1, 3, 4, 5, 6, 7, 8, 9])
try: a1 += [1]
except TypeError as e: print('TypeError', e)  # expect: TypeError can only extend array with array (not "list")
try: a1 + 1
except TypeError as e: print(e)  # expect: can only append array (not "int") to array
print(bytes(a1)[:4], a1[1:3], a1[-2:], len(a1))  # expect: b'\x01\x00\x00\x00' array('I', [3, 4]) array('I', [8, 9]) 8
try: a1[1:2] = [5]
except TypeError as e: print(e)  # expect: can only assign array (not "list") to array slice
