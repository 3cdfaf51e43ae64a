import os
for code in (0, 7, 255):
    pid = os.fork()
    if pid == 0:
        os._exit(code)
    _, status = os.wait()
    print(status, os.WIFEXITED(status), os.WEXITSTATUS(status), os.waitstatus_to_exitcode(status))
    # expect: 0 True 0 0
    # expect: 1792 True 7 7
    # expect: 65280 True 255 255
