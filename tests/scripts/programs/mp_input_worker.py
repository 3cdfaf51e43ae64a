# stdin: hello\n안녕\nexit\n
import multiprocessing as mp, sys
def worker(inq, outq):
    for x in iter(inq.get, None): outq.put((x, x[::-1]))
    outq.put(None)
if __name__ == '__main__':
    i, o = mp.Queue(), mp.Queue(); p = mp.Process(target=worker, args=(i, o)); p.start()
    while True:
        s = input('단어: ')
        if s == 'exit': i.put(None); break
        i.put(s)
    for a, b in iter(o.get, None): print(a, '->', b)
    p.join(); print(p.exitcode)
# expect: 단어: 단어: 단어: hello -> olleh
# expect: 안녕 -> 녕안
# expect: 0
