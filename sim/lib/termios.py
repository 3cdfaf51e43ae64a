"""Of terminals this machine knows nothing; the module has what other descriptors understand (fcntl.ioctl)."""

FIONREAD = 0x541B
TIOCGWINSZ, TIOCSWINSZ, TIOCGPGRP, TIOCSPGRP = 0x5413, 0x5414, 0x540F, 0x5410
TCSANOW, TCSADRAIN, TCSAFLUSH = 0, 1, 2
ECHO, ICANON, VMIN, VTIME = 8, 2, 6, 5
error = OSError


def tcgetattr(fd, /):
    raise error(25, 'Inappropriate ioctl for device')


def tcsetattr(fd, when, attributes, /):
    raise error(25, 'Inappropriate ioctl for device')
