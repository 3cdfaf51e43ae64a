# The frame of a generator that waits has its variables.
def count(first):
    last = first
    def later(): return last
    while True:
        last += 1
        yield last


async def main(name):
    pass


numbers = count(5)
print(numbers.gi_frame.f_locals)  # expect: {'first': 5}
next(numbers), next(numbers)
print({name: value for name, value in numbers.gi_frame.f_locals.items() if name != 'later'})  # expect: {'first': 5, 'last': 7}
task = main('a')
print(task.cr_frame.f_locals)  # expect: {'name': 'a'}
task.close()
