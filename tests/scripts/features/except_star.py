import asyncio, traceback


def show(function):
    try:
        print(function())
    except BaseException as error:
        print(repr(error), repr(error.__context__))


def leaves():
    try:
        raise ExceptionGroup('several', [ValueError('v'), ExceptionGroup('inner', [KeyError('k'), OSError('o')])])
    except* ValueError as group:
        print('values', group.exceptions)
    except* (KeyError, IndexError) as group:
        print('look-ups', group.exceptions)
    finally:
        print('finally')


def again():
    try:
        raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
    except* ValueError:
        raise
    except* TypeError:
        pass
    return 'never'


def naked():
    try:
        raise KeyError('alone')
    except* KeyError as group:
        return_value = repr(group)
    return return_value


def name_is_gone():
    try:
        raise ValueError
    except* ValueError as group:
        pass
    return group


async def fail(kind):
    await asyncio.sleep(0)
    raise kind('in a task')


async def main():
    try:
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(fail(ValueError))
            tasks.create_task(fail(TypeError))
    except* TypeError as group:
        print('tasks', group.exceptions)
    except* ValueError as group:
        print('tasks', group.exceptions)


for function in leaves, again, naked, name_is_gone:
    show(function)
    # expect: values (ValueError('v'),)
    # expect: look-ups (ExceptionGroup('inner', [KeyError('k')]),)
    # expect: finally
    # expect: ExceptionGroup('several', [ExceptionGroup('inner', [OSError('o')])]) None
    # expect: ExceptionGroup('g', [ValueError(1)]) None
    # expect: ExceptionGroup('', (KeyError('alone'),))
    # expect: UnboundLocalError("cannot access local variable 'group' where it is not associated with a value") None
asyncio.run(main())
# expect: tasks (TypeError('in a task'),)
# expect: tasks (ValueError('in a task'),)
try:
    raise ExceptionGroup('', [ValueError()])
except ExceptionGroup as group:
    print(''.join(traceback.format_exception_only(group)), end='')  # expect: ExceptionGroup:  (1 sub-exception)
    lines = traceback.format_exception(BaseExceptionGroup('b', [KeyboardInterrupt(), ExceptionGroup('x', [ValueError(i) for i in range(2)])]))
    print(''.join(lines), end='')
    # expect:   | BaseExceptionGroup: b (2 sub-exceptions)
    # expect:   +-+---------------- 1 ----------------
    # expect:     | KeyboardInterrupt
    # expect:     +---------------- 2 ----------------
    # expect:     | ExceptionGroup: x (2 sub-exceptions)
    # expect:     +-+---------------- 1 ----------------
    # expect:       | ValueError: 0
    # expect:       +---------------- 2 ----------------
    # expect:       | ValueError: 1
    # expect:       +------------------------------------
# cpython: no
