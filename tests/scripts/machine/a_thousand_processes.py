import os

# A thousand children that wait for one pipe, all alive at once; each answers with one byte.
ask, asked = os.pipe()
answer, answered = os.pipe()
children = []
for i in range(1_000):
    child = os.fork()
    if child == 0:
        os.close(asked)
        os.read(ask, 1)
        os.write(answered, b'x')
        os._exit(i % 7)
    children.append(child)
os.write(asked, b'.' * 1_000)
os.close(answered)
answers = 0
while got := os.read(answer, 4096):
    answers += len(got)
print(answers, sum(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children))
# expect: 1000 2997
