import os, tempfile
folder = tempfile.mkdtemp()
os.chdir(folder)
for mask in (0o022, 0o077, 0o007):
    before = os.umask(mask)
    os.close(os.open(f'open{mask}', os.O_CREAT | os.O_WRONLY, 0o666))
    open(f'file{mask}', 'w').close()
    os.mkdir(f'dir{mask}')
    os.mkfifo(f'fifo{mask}')
    print(*[oct(os.stat(name + str(mask)).st_mode & 0o777) for name in ('open', 'file', 'dir', 'fifo')])
    if os.fork() == 0:      # inherited
        os._exit(os.umask(0) != mask)
    print(os.wait()[1])
# expect: 0o644 0o644 0o755 0o644
# expect: 0
# expect: 0o600 0o600 0o700 0o600
# expect: 0
# expect: 0o660 0o660 0o770 0o660
# expect: 0
print(oct(os.umask(0o022)), oct(os.umask(0o022)))
# expect: 0o7 0o22
