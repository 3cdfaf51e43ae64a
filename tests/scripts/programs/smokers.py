import threading
import random

random.seed(7)
ITEMS = {'tobacco', 'paper', 'matches'}
table = set()
cv = threading.Condition()
rounds = 8
finished = False
count = {}

def agent():
    global finished
    for _ in range(rounds):
        with cv:
            while table:
                cv.wait()
            table.update(random.sample(sorted(ITEMS), 2))
            print('agent puts', ' and '.join(sorted(table)))
            cv.notify_all()
    with cv:
        while table: cv.wait()
        finished = True
        cv.notify_all()

def smoker(has):
    need = ITEMS - {has}
    while True:
        with cv:
            cv.wait_for(lambda: finished or table == need)
            if finished:
                break
            table.clear()
            count[has] = count.get(has, 0) + 1
            print(f'  smoker with {has} smokes')
            cv.notify_all()

threads = [threading.Thread(target=smoker, args=(i,)) for i in sorted(ITEMS)]
threads.append(threading.Thread(target=agent))
for t in threads:
    t.start()
for t in threads:
    t.join()
print(dict(sorted(count.items())), sum(count.values()) == rounds)
# expect: agent puts matches and paper
# expect:   smoker with tobacco smokes
# expect: agent puts matches and paper
# expect:   smoker with tobacco smokes
# expect: agent puts matches and tobacco
# expect:   smoker with paper smokes
# expect: agent puts matches and paper
# expect:   smoker with tobacco smokes
# expect: agent puts matches and tobacco
# expect:   smoker with paper smokes
# expect: agent puts matches and tobacco
# expect:   smoker with paper smokes
# expect: agent puts paper and tobacco
# expect:   smoker with matches smokes
# expect: agent puts matches and tobacco
# expect:   smoker with paper smokes
# expect: {'matches': 1, 'paper': 4, 'tobacco': 3} True
