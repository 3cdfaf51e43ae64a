import threading
ping, pong = threading.Event(), threading.Event()
def player():
    for n in range(3):
        ping.wait()
        ping.clear()
        print("pong", n)
        pong.set()

t = threading.Thread(target=player)
t.start()
for n in range(3):
    print("ping", n)
    ping.set()
    pong.wait()
    pong.clear()
t.join()
# expect: ping 0
# expect: pong 0
# expect: ping 1
# expect: pong 1
# expect: ping 2
# expect: pong 2
