# A program answers while its input is still open, and what came before a timeout is not lost.
import asyncio, subprocess, sys
ECHO = 'import sys\nfor line in sys.stdin: print(line.strip()[::-1], flush=True)'
for command in (['cat'], ['tee', '/dev/null']):
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1) as p:
        p.stdin.write('line 1\n'); print(p.stdout.readline().rstrip())
        p.stdin.close(); print(repr(p.stdout.read()), p.wait())
# expect: line 1
# expect: '' 0
# expect: line 1
# expect: '' 0
with subprocess.Popen([sys.executable, '-c', ECHO], stdin=-1, stdout=-1, bufsize=0) as p:
    p.stdin.write(b'abc\n'); print(p.stdout.readline())
    p.stdin.close()
# expect: b'cba\n'
SLOW = 'import time; print("first", flush=True); time.sleep(1); print("second")'
try: subprocess.run([sys.executable, '-c', SLOW], capture_output=True, timeout=0.5, text=True)
except subprocess.TimeoutExpired as e: print(e.stdout, e.stderr, e.timeout)
# expect: b'first\n' None 0.5
p = subprocess.Popen([sys.executable, '-c', SLOW], stdout=subprocess.PIPE, text=True)
try: p.communicate(timeout=0.5)
except subprocess.TimeoutExpired as e: print(e.output)
# expect: b'first\n'
try: p.communicate('x', timeout=0.1)
except ValueError as e: print(e)
# expect: Cannot send input after starting communication
print(p.communicate(), p.stdout.closed)
# expect: ('first\nsecond\n', None) True
try: subprocess.run(['cat'], input='x', stdin=subprocess.PIPE)
except ValueError as e: print(e)
# expect: stdin and input arguments may not both be used.
async def main():
    p = await asyncio.create_subprocess_exec(sys.executable, '-c', ECHO, stdin=-1, stdout=-1)
    p.stdin.write(b'abc\n'); print(await p.stdout.readline())
    p.stdin.writelines([b'de\n', b'fg\n']); p.stdin.write_eof()
    print(await p.stdout.read(), await p.wait())
    p = await asyncio.create_subprocess_exec('cat', stdin=-1, stdout=-1)
    print(len((await p.communicate(b'x' * 300_000))[0]))
    p = await asyncio.create_subprocess_exec('true', stdin=-1)
    await p.wait()
    print(await p.communicate(b'x' * 300_000))
    loop = asyncio.get_running_loop()
    transport, protocol = await loop.connect_write_pipe(lambda: asyncio.streams.FlowControlMixin(loop=loop), sys.stdout)
    writer = asyncio.StreamWriter(transport, protocol, None, loop)
    writer.write(b'to standard output\n'); await writer.drain()
sys.stdout.flush()
asyncio.run(main())
# expect: b'cba\n'
# expect: b'ed\ngf\n' 0
# expect: 300000
# expect: (None, None)
# expect: to standard output
