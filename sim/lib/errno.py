"""Numbers of errors that system calls report, as Linux has them."""

errorcode = {
    1: 'EPERM', 2: 'ENOENT', 3: 'ESRCH', 4: 'EINTR', 5: 'EIO', 6: 'ENXIO', 7: 'E2BIG', 8: 'ENOEXEC', 9: 'EBADF',
    10: 'ECHILD', 11: 'EAGAIN', 12: 'ENOMEM', 13: 'EACCES', 14: 'EFAULT', 15: 'ENOTBLK', 16: 'EBUSY', 17: 'EEXIST',
    18: 'EXDEV', 19: 'ENODEV', 20: 'ENOTDIR', 21: 'EISDIR', 22: 'EINVAL', 23: 'ENFILE', 24: 'EMFILE', 25: 'ENOTTY',
    26: 'ETXTBSY', 27: 'EFBIG', 28: 'ENOSPC', 29: 'ESPIPE', 30: 'EROFS', 31: 'EMLINK', 32: 'EPIPE', 33: 'EDOM',
    34: 'ERANGE', 35: 'EDEADLOCK', 36: 'ENAMETOOLONG', 37: 'ENOLCK', 38: 'ENOSYS', 39: 'ENOTEMPTY', 40: 'ELOOP',
    42: 'ENOMSG', 43: 'EIDRM', 44: 'ECHRNG', 45: 'EL2NSYNC', 46: 'EL3HLT', 47: 'EL3RST', 48: 'ELNRNG', 49: 'EUNATCH',
    50: 'ENOCSI', 51: 'EL2HLT', 52: 'EBADE', 53: 'EBADR', 54: 'EXFULL', 55: 'ENOANO', 56: 'EBADRQC', 57: 'EBADSLT',
    59: 'EBFONT', 60: 'ENOSTR', 61: 'ENODATA', 62: 'ETIME', 63: 'ENOSR', 64: 'ENONET', 65: 'ENOPKG', 66: 'EREMOTE',
    67: 'ENOLINK', 68: 'EADV', 69: 'ESRMNT', 70: 'ECOMM', 71: 'EPROTO', 72: 'EMULTIHOP', 73: 'EDOTDOT', 74: 'EBADMSG',
    75: 'EOVERFLOW', 76: 'ENOTUNIQ', 77: 'EBADFD', 78: 'EREMCHG', 79: 'ELIBACC', 80: 'ELIBBAD', 81: 'ELIBSCN',
    82: 'ELIBMAX', 83: 'ELIBEXEC', 84: 'EILSEQ', 85: 'ERESTART', 86: 'ESTRPIPE', 87: 'EUSERS', 88: 'ENOTSOCK',
    89: 'EDESTADDRREQ', 90: 'EMSGSIZE', 91: 'EPROTOTYPE', 92: 'ENOPROTOOPT', 93: 'EPROTONOSUPPORT',
    94: 'ESOCKTNOSUPPORT', 95: 'ENOTSUP', 96: 'EPFNOSUPPORT', 97: 'EAFNOSUPPORT', 98: 'EADDRINUSE', 99: 'EADDRNOTAVAIL',
    100: 'ENETDOWN', 101: 'ENETUNREACH', 102: 'ENETRESET', 103: 'ECONNABORTED', 104: 'ECONNRESET', 105: 'ENOBUFS',
    106: 'EISCONN', 107: 'ENOTCONN', 108: 'ESHUTDOWN', 109: 'ETOOMANYREFS', 110: 'ETIMEDOUT', 111: 'ECONNREFUSED',
    112: 'EHOSTDOWN', 113: 'EHOSTUNREACH', 114: 'EALREADY', 115: 'EINPROGRESS', 116: 'ESTALE', 117: 'EUCLEAN',
    118: 'ENOTNAM', 119: 'ENAVAIL', 120: 'EISNAM', 121: 'EREMOTEIO', 122: 'EDQUOT', 123: 'ENOMEDIUM',
    124: 'EMEDIUMTYPE', 125: 'ECANCELED', 126: 'ENOKEY', 127: 'EKEYEXPIRED', 128: 'EKEYREVOKED', 129: 'EKEYREJECTED',
    130: 'EOWNERDEAD', 131: 'ENOTRECOVERABLE', 132: 'ERFKILL',
}

EPERM, ENOENT, ESRCH, EINTR, EIO, ENXIO = 1, 2, 3, 4, 5, 6
E2BIG, ENOEXEC, EBADF, ECHILD, EAGAIN, ENOMEM = 7, 8, 9, 10, 11, 12
EACCES, EFAULT, ENOTBLK, EBUSY, EEXIST, EXDEV = 13, 14, 15, 16, 17, 18
ENODEV, ENOTDIR, EISDIR, EINVAL, ENFILE, EMFILE = 19, 20, 21, 22, 23, 24
ENOTTY, ETXTBSY, EFBIG, ENOSPC, ESPIPE, EROFS = 25, 26, 27, 28, 29, 30
EMLINK, EPIPE, EDOM, ERANGE, EDEADLOCK, ENAMETOOLONG = 31, 32, 33, 34, 35, 36
ENOLCK, ENOSYS, ENOTEMPTY, ELOOP, ENOMSG, EIDRM = 37, 38, 39, 40, 42, 43
ECHRNG, EL2NSYNC, EL3HLT, EL3RST, ELNRNG, EUNATCH = 44, 45, 46, 47, 48, 49
ENOCSI, EL2HLT, EBADE, EBADR, EXFULL, ENOANO = 50, 51, 52, 53, 54, 55
EBADRQC, EBADSLT, EBFONT, ENOSTR, ENODATA, ETIME = 56, 57, 59, 60, 61, 62
ENOSR, ENONET, ENOPKG, EREMOTE, ENOLINK, EADV = 63, 64, 65, 66, 67, 68
ESRMNT, ECOMM, EPROTO, EMULTIHOP, EDOTDOT, EBADMSG = 69, 70, 71, 72, 73, 74
EOVERFLOW, ENOTUNIQ, EBADFD, EREMCHG, ELIBACC, ELIBBAD = 75, 76, 77, 78, 79, 80
ELIBSCN, ELIBMAX, ELIBEXEC, EILSEQ, ERESTART, ESTRPIPE = 81, 82, 83, 84, 85, 86
EUSERS, ENOTSOCK, EDESTADDRREQ, EMSGSIZE, EPROTOTYPE, ENOPROTOOPT = 87, 88, 89, 90, 91, 92
EPROTONOSUPPORT, ESOCKTNOSUPPORT, ENOTSUP, EPFNOSUPPORT, EAFNOSUPPORT, EADDRINUSE = 93, 94, 95, 96, 97, 98
EADDRNOTAVAIL, ENETDOWN, ENETUNREACH, ENETRESET, ECONNABORTED, ECONNRESET = 99, 100, 101, 102, 103, 104
ENOBUFS, EISCONN, ENOTCONN, ESHUTDOWN, ETOOMANYREFS, ETIMEDOUT = 105, 106, 107, 108, 109, 110
ECONNREFUSED, EHOSTDOWN, EHOSTUNREACH, EALREADY, EINPROGRESS, ESTALE = 111, 112, 113, 114, 115, 116
EUCLEAN, ENOTNAM, ENAVAIL, EISNAM, EREMOTEIO, EDQUOT = 117, 118, 119, 120, 121, 122
ENOMEDIUM, EMEDIUMTYPE, ECANCELED, ENOKEY, EKEYEXPIRED, EKEYREVOKED = 123, 124, 125, 126, 127, 128
EKEYREJECTED, EOWNERDEAD, ENOTRECOVERABLE, ERFKILL = 129, 130, 131, 132
EDEADLK = EDEADLOCK
EOPNOTSUPP = ENOTSUP
EWOULDBLOCK = EAGAIN

# What os.strerror() says of those that no call of this machine reports.
_texts = {
    15: 'Block device required', 18: 'Invalid cross-device link', 26: 'Text file busy', 31: 'Too many links',
    37: 'No locks available', 42: 'No message of desired type', 43: 'Identifier removed',
    44: 'Channel number out of range', 45: 'Level 2 not synchronized', 46: 'Level 3 halted', 47: 'Level 3 reset',
    48: 'Link number out of range', 49: 'Protocol driver not attached', 50: 'No CSI structure available',
    51: 'Level 2 halted', 52: 'Invalid exchange', 53: 'Invalid request descriptor', 54: 'Exchange full', 55: 'No anode',
    56: 'Invalid request code', 57: 'Invalid slot', 59: 'Bad font file format', 60: 'Device not a stream',
    61: 'No data available', 62: 'Timer expired', 63: 'Out of streams resources', 64: 'Machine is not on the network',
    65: 'Package not installed', 66: 'Object is remote', 67: 'Link has been severed', 68: 'Advertise error',
    69: 'Srmount error', 70: 'Communication error on send', 71: 'Protocol error', 72: 'Multihop attempted',
    73: 'RFS specific error', 74: 'Bad message', 76: 'Name not unique on network', 77: 'File descriptor in bad state',
    78: 'Remote address changed', 79: 'Can not access a needed shared library',
    80: 'Accessing a corrupted shared library', 81: '.lib section in a.out corrupted',
    82: 'Attempting to link in too many shared libraries', 83: 'Cannot exec a shared library directly',
    84: 'Invalid or incomplete multibyte or wide character', 85: 'Interrupted system call should be restarted',
    86: 'Streams pipe error', 87: 'Too many users', 89: 'Destination address required', 90: 'Message too long',
    91: 'Protocol wrong type for socket', 92: 'Protocol not available', 93: 'Protocol not supported',
    94: 'Socket type not supported', 95: 'Operation not supported', 96: 'Protocol family not supported',
    97: 'Address family not supported by protocol', 99: 'Cannot assign requested address', 100: 'Network is down',
    101: 'Network is unreachable', 102: 'Network dropped connection on reset', 105: 'No buffer space available',
    109: 'Too many references: cannot splice', 112: 'Host is down', 113: 'No route to host', 116: 'Stale file handle',
    117: 'Structure needs cleaning', 118: 'Not a XENIX named type file', 119: 'No XENIX semaphores available',
    120: 'Is a named type file', 121: 'Remote I/O error', 122: 'Disk quota exceeded', 123: 'No medium found',
    124: 'Wrong medium type', 125: 'Operation canceled', 126: 'Required key not available', 127: 'Key has expired',
    128: 'Key has been revoked', 129: 'Key was rejected by service', 130: 'Owner died', 131: 'State not recoverable',
    132: 'Operation not possible due to RF-kill',
}
