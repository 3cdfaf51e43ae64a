# cpython: no
from multiprocessing.connection import Listener, Client
from multiprocessing import Process, AuthenticationError
from array import array
import time
def server(address):
    with Listener(address, authkey=b'secret password') as listener:
        with listener.accept() as conn:
            conn.send([2.25, None, 'junk', float])
            conn.send_bytes(b'hello')
            conn.send_bytes(array('i', [42, 1729]))
        try:
            listener.accept()
        except AuthenticationError as e:
            print('서버:', e)
if __name__ == '__main__':
    address = ('localhost', 6000)
    p = Process(target=server, args=(address,)); p.start()
    for _ in range(50):
        try:
            conn = Client(address, authkey=b'secret password')
            break
        except ConnectionRefusedError:
            time.sleep(.05)
    with conn:
        print(conn.recv())
        print(conn.recv_bytes())
        arr = array('i', [0, 0, 0, 0, 0])
        print(conn.recv_bytes_into(arr))
        print(arr)
    try:
        Client(address, authkey=b'wrong')
    except AuthenticationError as e:
        print('client:', e)
    p.join()
# expect: [2.25, None, 'junk', <class 'float'>]
# expect: b'hello'
# expect: 8
# expect: array('i', [42, 1729, 0, 0, 0])
# expect: 서버: digest received was wrong
# expect: client: digest sent was rejected
