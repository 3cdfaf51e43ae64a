import sched, time

scheduler = sched.scheduler(time.time, time.sleep)
start = time.time()

def event(name):
    print('EVENT:', round(time.time() - start), name)

e1 = scheduler.enter(2, 2, event, ('low',))
e2 = scheduler.enter(2, 1, event, ('high',))
e3 = scheduler.enter(5, 1, event, kwargs={'name': 'late'})
e4 = scheduler.enter(1, 1, event, ('cancelled',))
scheduler.cancel(e4)
print(len(scheduler.queue), scheduler.empty())  # expect: 3 False
scheduler.run()
# expect: EVENT: 2 low
# expect: EVENT: 2 high
# expect: EVENT: 5 late
