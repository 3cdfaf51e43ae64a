log = []


def note(name, value=None):
    log.append(name)
    return value if value is not None else {}


note("a")[note("b", 1)] = note("c", 5)
print(log)  # expect: ['c', 'a', 'b']
log.clear()
note("x")[note("y", 1)], note("z")[note("k", 2)] = note("left", 1), note("right", 2)
print(log)  # expect: ['left', 'right', 'x', 'y', 'z', 'k']
log.clear()
d = {1: [0]}
note("d", d)[note("key", 1)] += note("value", [9])
print(log, d)  # expect: ['d', 'key', 'value'] {1: [0, 9]}
log.clear()
print({note("k1", 1): note("v1", 2), note("k2", 3): note("v2", 4)}, log)  # expect: {1: 2, 3: 4} ['k1', 'v1', 'k2', 'v2']
log.clear()
a = b = note("once", 7)
print(a, b, log)  # expect: 7 7 ['once']
log.clear()
print(note("l", 1) < note("m", 3) < note("n", 2) < note("never", 9), log)  # expect: False ['l', 'm', 'n']
