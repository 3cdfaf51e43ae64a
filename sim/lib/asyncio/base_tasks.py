"""Where a task stands: the frame of its coroutine, or those of the exception that ended it."""

import _frames
import traceback


def get_stack(task, limit):
    exception = None if task._exception is None else task._exception.__traceback__
    frames = [frame for frame, _ in traceback.walk_tb(exception)]
    if not task.done():
        frames = [getattr(task.get_coro(), 'cr_frame')]
    if limit is None:
        return frames
    return frames[:limit] if exception is not None else frames[-limit:]


def print_stack(task, limit, file):
    frames = get_stack(task, limit)
    what = 'Traceback' if task._exception is not None else 'Stack'
    print(f'{what} for {task!r} (most recent call last):' if frames else f'No stack for {task!r}', file=file)
    traceback.print_list([_frames.summary_of(frame, frame.f_lineno) for frame in frames], file=file)
    if task._exception is not None:
        print(*traceback.format_exception_only(task._exception), sep='', end='', file=file)
