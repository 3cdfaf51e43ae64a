import multiprocessing, os, subprocess, sys


def child():
    print('spawned', os.environ['GENERATION'])


if __name__ == '__main__':
    generation = int(os.environ.get('GENERATION', '0'))
    print(generation, sys.argv[1:], flush=True)
    os.environ['GENERATION'] = str(generation + 1)
    if generation < 2:
        os.execv(sys.executable, [sys.executable, __file__, *sys.argv[1:], f'of {generation}'])
    p = multiprocessing.get_context('spawn').Process(target=child)
    p.start()
    p.join()
    print(subprocess.run([sys.executable, '-c', 'import os; print(os.environ["GENERATION"])'], capture_output=True, text=True).stdout, end='')
    print(subprocess.list2cmdline(['a b', 'c', '']))
# expect: 0 []
# expect: 1 ['of 0']
# expect: 2 ['of 0', 'of 1']
# expect: spawned 3
# expect: 3
# expect: "a b" c ""
