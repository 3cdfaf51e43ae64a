# /// weft
# title.en = "Three threads, one process"
# title.ko = "한 프로세스의 스레드 셋"
# summary.en = "Three threads print their process id and their thread id (the misprint mended)."
# summary.ko = "스레드 셋이 프로세스 번호와 스레드 번호를 출력합니다(오타를 고친 코드)."
# watch.en = "Three equal PIDs, three different thread ids."
# watch.ko = "PID는 셋이 같고 스레드 ID는 모두 다릅니다."
# group = "basics"
# order = 4
# cores = 2
# quantum = 5ms
# gil = 3.12
# ///

import threading
import os

def foo():
	pid = os.getpid()
	tid = threading.get_native_id()
	print(f"foo: PID={pid}, Thread ID={tid}")

def bar():
	pid = os.getpid()
	tid = threading.get_native_id()
	print(f"bar: PID={pid}, Thread ID={tid}")

def baz():
	pid = os.getpid()
	tid = threading.get_native_id()
	print(f"baz: PID={pid}, Thread ID={tid}")

if __name__ == "__main__":
	thread1 = threading.Thread(target=foo)
	thread2 = threading.Thread(target=bar)
	thread3 = threading.Thread(target=baz)

	thread1.start()
	thread2.start()
	thread3.start()
