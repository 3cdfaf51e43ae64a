# /// weft
# title.en = "Two threads"
# title.ko = "멀티스레딩"
# summary.en = "The same with two threads of one process; the listing of an article, as printed."
# summary.ko = "같은 일을 한 프로세스의 두 스레드가 수행합니다. 글에 실린 코드 그대로입니다."
# watch.en = "One address space, three stacks: the threads share everything else."
# watch.ko = "주소 공간은 하나, 스택은 셋입니다. 나머지는 스레드가 모두 공유합니다."
# group = "basics"
# order = 1
# cores = 2
# quantum = 5ms
# gil = 3.12
# ///
import threading

def worker(num):
    """작업을 수행하는 함수"""
    print(f'작업 {num}을(를) 수행 중...')

if __name__ == '__main__':
    # 스레드 생성
    t1 = threading.Thread(target=worker, args=(1,))
    t2 = threading.Thread(target=worker, args=(2,))
    
    # 스레드 실행
    t1.start()
    t2.start()
    
    # 스레드 종료 대기
    t1.join()
    t2.join()
