# /// weft
# title.en = "fork and copy-on-write"
# title.ko = "fork와 쓰기 시 복사"
# summary.en = "A child process writes to a few pages of the memory that it shares with its parent."
# summary.ko = "자식 프로세스가 부모와 함께 쓰는 메모리의 몇 페이지에만 씁니다."
# watch.en = "After the fork all pages are shared; each first write copies exactly one page."
# watch.ko = "fork 직후에는 모든 페이지가 공유됩니다. 처음 쓸 때마다 꼭 한 페이지씩 복사됩니다."
# group = "memory"
# order = 6
# cores = 2
# quantum = 5ms
# gil = 3.12
# ///
import os

# Ten pages full of numbers: 512 of 8 bytes fill a page.
numbers = [0] * 5120

pid = os.fork()
if pid == 0:
    # The child writes to three of the ten: the kernel copies
    # these, and a few others (its stack, what it prints).
    for index in (0, 1024, 2048):
        numbers[index] = 1
    print(f"child: {sum(numbers)} numbers changed")
    os._exit(0)

os.waitpid(pid, 0)
print(f"parent: {sum(numbers)} numbers changed")
