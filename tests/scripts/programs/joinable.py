# cpython: no
import multiprocessing, time
class Consumer(multiprocessing.Process):
    def __init__(self, task_queue, result_queue):
        multiprocessing.Process.__init__(self)
        self.task_queue = task_queue
        self.result_queue = result_queue
    def run(self):
        proc_name = self.name
        while True:
            next_task = self.task_queue.get()
            if next_task is None:
                self.task_queue.task_done()
                break
            answer = next_task()
            self.task_queue.task_done()
            self.result_queue.put(answer)
        return
class Task(object):
    def __init__(self, a, b):
        self.a = a
        self.b = b
    def __call__(self):
        time.sleep(0.01)
        return '%s * %s = %s' % (self.a, self.b, self.a * self.b)
    def __str__(self):
        return '%s * %s' % (self.a, self.b)
if __name__ == '__main__':
    tasks = multiprocessing.JoinableQueue()
    results = multiprocessing.Queue()
    num_consumers = 4
    print('Creating %d consumers' % num_consumers)
    consumers = [Consumer(tasks, results) for i in range(num_consumers)]
    for w in consumers:
        w.start()
    num_jobs = 10
    for i in range(num_jobs):
        tasks.put(Task(i, i))
    for i in range(num_consumers):
        tasks.put(None)
    tasks.join()
    out = []
    while num_jobs:
        result = results.get()
        out.append(result)
        num_jobs -= 1
    for o in sorted(out): print('Result:', o)
    for w in consumers: w.join()
    print([w.name for w in consumers], [w.exitcode for w in consumers])
# expect: Creating 4 consumers
# expect: Result: 0 * 0 = 0
# expect: Result: 1 * 1 = 1
# expect: Result: 2 * 2 = 4
# expect: Result: 3 * 3 = 9
# expect: Result: 4 * 4 = 16
# expect: Result: 5 * 5 = 25
# expect: Result: 6 * 6 = 36
# expect: Result: 7 * 7 = 49
# expect: Result: 8 * 8 = 64
# expect: Result: 9 * 9 = 81
# expect: ['Consumer-1', 'Consumer-2', 'Consumer-3', 'Consumer-4'] [0, 0, 0, 0]
