# /// weft
# title.en = "Three threads, as printed"
# title.ko = "스레드 셋 (글 그대로)"
# summary.en = "The listing of an article with its misprint: the import fails."
# summary.ko = "글에 실린 코드 그대로입니다. 오타 때문에 import가 실패합니다."
# watch.en = "The traceback names the line and the module that does not exist."
# watch.ko = "트레이스백이 어느 행에서 어떤 모듈이 없는지 알려 줍니다."
# group = "basics"
# order = 3
# cores = 2
# quantum = 5ms
# gil = 3.12
# expect.exit = 1
# ///

import treading
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
