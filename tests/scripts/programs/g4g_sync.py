# Python program to illustrate the concept of synchronization in multithreading
import threading, multiprocessing, os
x = 0
def increment():
    global x
    x += 1
def thread_task(lock):
    for _ in range(1000):
        lock.acquire()
        increment()
        lock.release()
def main_task():
    global x
    x = 0
    lock = threading.Lock()
    t1 = threading.Thread(target=thread_task, args=(lock,)); t2 = threading.Thread(target=thread_task, args=(lock,))
    t1.start(); t2.start(); t1.join(); t2.join()
def withdraw(balance, lock):
    for _ in range(100): lock.acquire(); balance.value = balance.value - 1; lock.release()
def deposit(balance, lock):
    for _ in range(100): lock.acquire(); balance.value = balance.value + 1; lock.release()
def print_records(records):
    for record in records: print("Name: {0}\nScore: {1}\n".format(record[0], record[1]))
def insert_record(record, records): records.append(record); print("New record added!\n")
def square_list(mylist, result, square_sum):
    for idx, num in enumerate(mylist): result[idx] = num * num
    square_sum.value = sum(result)
    print("Result(in process p1): {}".format(result[:])); print("Sum of squares(in process p1): {}".format(square_sum.value))
def sender(conn, msgs):
    for msg in msgs: conn.send(msg); print("Sent the message: {}".format(msg))
    conn.close()
def receiver(conn):
    while 1:
        msg = conn.recv()
        if msg == "END": break
        print("Received the message: {}".format(msg))
if __name__ == "__main__":
    for i in range(3): main_task(); print("Iteration {0}: x = {1}".format(i,x))
    balance = multiprocessing.Value('i', 100); lock = multiprocessing.Lock()
    p1 = multiprocessing.Process(target=withdraw, args=(balance,lock)); p2 = multiprocessing.Process(target=deposit, args=(balance,lock))
    p1.start(); p2.start(); p1.join(); p2.join(); print("Final balance = {}".format(balance.value))
    with multiprocessing.Manager() as manager:
        records = manager.list([('Sam', 10), ('Adam', 9), ('Kevin',9)]); new_record = ('Jeff', 8)
        p1 = multiprocessing.Process(target=insert_record, args=(new_record, records)); p2 = multiprocessing.Process(target=print_records, args=(records,))
        p1.start(); p1.join(); p2.start(); p2.join()
    result = multiprocessing.Array('i', 4); square_sum = multiprocessing.Value('i')
    p1 = multiprocessing.Process(target=square_list, args=([1,2,3,4], result, square_sum)); p1.start(); p1.join()
    print("Result(in main program): {}".format(result[:])); print("Sum of squares(in main program): {}".format(square_sum.value))
    pc, cc = multiprocessing.Pipe(); p1 = multiprocessing.Process(target=sender, args=(pc,["hello", "hey", "hru?", "END"])); p1.start(); p1.join(); p2 = multiprocessing.Process(target=receiver, args=(cc,)); p2.start(); p2.join()
# expect: Iteration 0: x = 2000
# expect: Iteration 1: x = 2000
# expect: Iteration 2: x = 2000
# expect: Final balance = 100
# expect: New record added!
# expect:
# expect: Name: Sam
# expect: Score: 10
# expect:
# expect: Name: Adam
# expect: Score: 9
# expect:
# expect: Name: Kevin
# expect: Score: 9
# expect:
# expect: Name: Jeff
# expect: Score: 8
# expect:
# expect: Result(in process p1): [1, 4, 9, 16]
# expect: Sum of squares(in process p1): 30
# expect: Result(in main program): [1, 4, 9, 16]
# expect: Sum of squares(in main program): 30
# expect: Sent the message: hello
# expect: Sent the message: hey
# expect: Sent the message: hru?
# expect: Sent the message: END
# expect: Received the message: hello
# expect: Received the message: hey
# expect: Received the message: hru?
