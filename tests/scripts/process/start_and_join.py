import multiprocessing
def work(n):
    print("child", n)

if __name__ == "__main__":
    for n in range(2):
        p = multiprocessing.Process(target=work, args=(n,))
        p.start()
        p.join()
        print("exit code", p.exitcode, p.is_alive())
# expect: child 0
# expect: exit code 0 False
# expect: child 1
# expect: exit code 0 False
