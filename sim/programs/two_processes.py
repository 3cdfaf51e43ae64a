# /// weft
# title.en = "Two processes"
# title.ko = "멀티프로세스"
# summary.en = "Two processes do one job each; the listing of an article, as printed."
# summary.ko = "두 프로세스가 작업을 하나씩 수행합니다. 글에 실린 코드 그대로입니다."
# watch.en = "Each child gets an address space of its own; the parent waits for both."
# watch.ko = "자식마다 독립된 주소 공간을 받습니다. 부모는 둘 다 끝나기를 기다립니다."
# group = "basics"
# order = 2
# cores = 2
# quantum = 5ms
# gil = 3.12
# ///
import multiprocessing

def worker(num):
    """작업을 수행하는 함수"""
    print(f'작업 {num}을(를) 수행 중...')

if __name__ == '__main__':
    # 프로세스 생성
    p1 = multiprocessing.Process(target=worker, args=(1,))
    p2 = multiprocessing.Process(target=worker, args=(2,))
    
    # 프로세스 실행
    p1.start()
    p2.start()
    
    # 프로세스 종료 대기
    p1.join()
    p2.join()
