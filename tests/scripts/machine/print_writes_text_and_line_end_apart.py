# gil: 3.9
# switch-interval: 5us
# cores: 2
# seeds: 1..20
import threading
threads = [threading.Thread(target=print, args=(name,)) for name in "ab"]
for t in threads:
    t.start()
for t in threads:
    t.join()
# expect one of: a\nb
# expect one of: b\na
# expect one of: ab\n
# expect one of: ba\n
