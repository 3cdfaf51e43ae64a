log = []


def f(n):
    try:
        try:
            if n == 0:
                raise ValueError("v")
            if n == 1:
                return "returned"
        except KeyError:
            log.append("not this")
        else:
            log.append("else")
            if n == 3:
                raise KeyError("from else")
        finally:
            log.append("inner")
            if n == 4:
                raise TypeError("from finally")
        log.append("after")
    finally:
        log.append("outer")
    return "end"


for n in range(5):
    log.clear()
    try:
        result = f(n)
    except Exception as e:
        result = repr(e)
    print(n, result, log)
    # expect: 0 ValueError('v') ['inner', 'outer']
    # expect: 1 returned ['inner', 'outer']
    # expect: 2 end ['else', 'inner', 'after', 'outer']
    # expect: 3 KeyError('from else') ['else', 'inner', 'outer']
    # expect: 4 TypeError('from finally') ['else', 'inner', 'outer']


def levels():
    for i in range(3):
        try:
            for j in range(3):
                try:
                    if j == 1:
                        break
                    if i == 1:
                        continue
                    log.append((i, j))
                finally:
                    log.append("j%d" % j)
                    try:
                        if i == 2:
                            return log
                    finally:
                        log.append("deep")
        finally:
            log.append("i%d" % i)


log.clear()
print(levels())  # expect: [(0, 0), 'j0', 'deep', 'j1', 'deep', 'i0', 'j0', 'deep', 'j1', 'deep', 'i1', (2, 0), 'j0', 'deep', 'i2']


def deep():
    try:
        try:
            try:
                raise ValueError("first")
            finally:
                log.append(1)
        finally:
            log.append(2)
            try:
                raise KeyError("second")
            except KeyError:
                log.append(3)
    except ValueError as e:
        return log, repr(e), e.__context__


log.clear()
print(deep())  # expect: ([1, 2, 3], "ValueError('first')", None)
