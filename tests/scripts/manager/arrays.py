from multiprocessing import Manager
if __name__ == '__main__':
    with Manager() as manager:
        numbers = manager.Array('d', [1.5, 2])
        numbers[0] = 7
        print(numbers, numbers[1], len(numbers), numbers[:])  # expect: array('d', [7.0, 2.0]) 2.0 2 array('d', [7.0, 2.0])
        print(manager.Value('i', 6))  # expect: Value('i', 6)
        try:
            manager.Array('i', [0])[0] = 'x'
        except TypeError as error:
            print(error)  # expect: 'str' object cannot be interpreted as an integer
