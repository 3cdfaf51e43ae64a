# A process of its own removes what the others left, and says so; it is shared by those who descend from its first user.
import time
from multiprocessing import Process, resource_tracker, shared_memory
def makes():
    shared_memory.SharedMemory(create=True, size=8, name='weft_of_a_child').close()
def attaches(name, forgets):
    segment = shared_memory.SharedMemory(name=name)
    if forgets: resource_tracker.unregister(segment._name, 'shared_memory')
    segment.close()
if __name__ == '__main__':
    child = Process(target=makes); child.start(); child.join(); time.sleep(.5)      # it had a tracker of its own
    try: shared_memory.SharedMemory(name='weft_of_a_child')
    except FileNotFoundError as e: print(e)  # expect: [Errno 2] No such file or directory: '/weft_of_a_child'
    for forgets in (False, True):
        segment = shared_memory.SharedMemory(create=True, size=8, name='weft_of_both')
        child = Process(target=attaches, args=('weft_of_both', forgets)); child.start(); child.join()
        segment.close(); segment.unlink(); time.sleep(.1)
    print(segment.name, segment._name)  # expect: weft_of_both /weft_of_both
    shared_memory.SharedMemory(create=True, size=8, name='weft_left').close()
# expect stderr matches: .*resource_tracker.py:\w+: UserWarning: resource_tracker: There appear to be 1 leaked shared_memory objects to clean up at shutdown
# expect stderr:   warnings.warn('resource_tracker: There appear to be %d '
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "resource_tracker.py", line N, in main
# expect stderr:     cache[rtype].remove(name)
# expect stderr: KeyError: '/weft_of_both'
# expect stderr matches: .*resource_tracker.py:\w+: UserWarning: resource_tracker: There appear to be 1 leaked shared_memory objects to clean up at shutdown
# expect stderr:   warnings.warn('resource_tracker: There appear to be %d '
