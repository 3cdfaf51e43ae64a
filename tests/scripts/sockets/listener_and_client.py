from multiprocessing import AuthenticationError, Process
from multiprocessing.connection import Client, Listener
def client(address, key):
    try:
        with Client(address, authkey=key) as c:
            c.send([1, "two"]); print("client got", c.recv(), flush=True)
    except AuthenticationError as error: print(error, flush=True)
if __name__ == "__main__":
    with Listener(("localhost", 0), authkey=b"key") as listener:
        p = Process(target=client, args=(listener.address, b"key")); p.start()
        with listener.accept() as c:
            print(c.recv(), listener.last_accepted[0]); c.send("answer")
        p.join()
        p = Process(target=client, args=(listener.address, b"wrong")); p.start()
        try: listener.accept()
        except AuthenticationError as error: print(error)
        p.join()
# expect: [1, 'two'] 127.0.0.1
# expect: client got answer
# expect: digest received was wrong
# expect: digest sent was rejected
# cpython: no
