"""CPython has a process that removes shared memory and semaphores which nobody has unlinked. Here they end with the machine."""


def register(name, rtype):
    pass


def unregister(name, rtype):
    pass


def ensure_running():
    pass
