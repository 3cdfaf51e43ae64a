# Python program to understand the concept of shared memory / queue / pipe
import multiprocessing
import os

result = []

def square_list(mylist, result=None, square_sum=None, q=None):
    global glob
    for idx, num in enumerate(mylist):
        if result is not None: result[idx] = num * num
        if q is not None: q.put(num * num)
    if square_sum is not None: square_sum.value = sum(result)
    if result is not None: print("Result(in process p1): {}".format(result[:]))

def print_records(records):
    for record in records:
        print("Name: {0}\nScore: {1}\n".format(record[0], record[1]))

def insert_record(record, records):
    records.append(record)
    print("New record added!\n")

def sender(conn, msgs):
    for msg in msgs:
        conn.send(msg)
        print("Sent the message: {}".format(msg), flush=True)
    conn.close()

def receiver(conn):
    while 1:
        msg = conn.recv()
        if msg == "END":
            break
        print("Received the message: {}".format(msg))

if __name__ == "__main__":
    mylist = [1, 2, 3, 4]
    result = multiprocessing.Array('i', 4)
    square_sum = multiprocessing.Value('i')
    p1 = multiprocessing.Process(target=square_list, args=(mylist, result, square_sum))
    p1.start(); p1.join()  # expect: Result(in process p1): [1, 4, 9, 16]
    print("Result(in main program): {}".format(result[:]))  # expect: Result(in main program): [1, 4, 9, 16]
    print("Sum of squares(in main program): {}".format(square_sum.value))  # expect: Sum of squares(in main program): 30
    with multiprocessing.Manager() as manager:
        records = manager.list([('Sam', 10), ('Adam', 9), ('Kevin', 9)])
        p1 = multiprocessing.Process(target=insert_record, args=(('Jeff', 8), records))
        p2 = multiprocessing.Process(target=print_records, args=(records,))
        p1.start(); p1.join(); p2.start(); p2.join()
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
    q = multiprocessing.Queue()
    p1 = multiprocessing.Process(target=square_list, args=(mylist,), kwargs=dict(q=q)); p1.start(); p1.join()
    print("Queue elements:")  # expect: Queue elements:
    while not q.empty():
        print(q.get())
        # expect: 1
        # expect: 4
        # expect: 9
        # expect: 16
    parent_conn, child_conn = multiprocessing.Pipe()
    p1 = multiprocessing.Process(target=sender, args=(parent_conn, ["hello", "hey", "hru?", "END"])); p2 = multiprocessing.Process(target=receiver, args=(child_conn,))
    p1.start(); p1.join(); p2.start(); p2.join()
    # expect: Sent the message: hello
    # expect: Sent the message: hey
    # expect: Sent the message: hru?
    # expect: Sent the message: END
    # expect: Received the message: hello
    # expect: Received the message: hey
    # expect: Received the message: hru?
