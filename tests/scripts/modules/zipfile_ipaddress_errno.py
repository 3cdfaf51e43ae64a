# Archives, addresses, error numbers, programs by posix_spawn.
import os, tempfile; os.chdir(tempfile.mkdtemp())
import zipfile, io, os, ipaddress as ip, errno, sys
buf = io.BytesIO()
with zipfile.ZipFile(buf, 'w', zipfile.ZIP_DEFLATED) as z:
    for i in range(3): z.writestr(f'log{i}.txt', f'로그 {i}\n' * 50)
    z.writestr('dir/한글.txt', 'x')
with zipfile.ZipFile(buf) as z: print(z.namelist(), z.read('log1.txt').decode().count('로그'), z.getinfo('log2.txt').file_size, z.testzip())
try: zipfile.ZipFile(io.BytesIO(b'junk'))
except zipfile.BadZipFile as e: print(e)
with zipfile.ZipFile('a.zip', 'w') as z: z.writestr('one', b'1' * 10)
with zipfile.ZipFile('a.zip', 'a') as z: z.writestr('two', b'22')
with zipfile.ZipFile('a.zip') as z:
    z.extractall('out'); print(sorted(os.listdir('out')), z.open('two').read(), zipfile.is_zipfile('a.zip'), z)
    try: z.read('nope')
    except KeyError as e: print(e)
net = ip.ip_network('192.168.0.0/29')
print(net.num_addresses, [str(h) for h in net.hosts()][:2], ip.ip_address('192.168.0.3') in net, net.netmask, net.broadcast_address, repr(net), list(net.subnets())[1], net.supernet())
for text in ('10.0.0.256', '1.2.3', 'a.b.c.d', '1.2.3.4.5', ''):
    try: ip.ip_address(text)
    except ValueError as e: print(e)
try: ip.ip_network('10.0.0.1/8')
except ValueError as e: print(e)
print(ip.ip_address('::1'), ip.ip_address('2001:db8:0:0:1:0:0:1'), ip.IPv4Address('1.2.3.4') + 1, int(ip.ip_address('0.0.1.0')), sorted([ip.ip_address('10.0.0.9'), ip.ip_address('9.0.0.1')]), ip.ip_address('127.0.0.1').is_loopback, ip.ip_address('8.8.8.8').is_global)
print([str(n) for n in ip.summarize_address_range(ip.ip_address('10.0.0.0'), ip.ip_address('10.0.0.6'))], ip.ip_interface('10.1.2.3/24').network, list(ip.collapse_addresses([ip.ip_network('10.0.0.0/25'), ip.ip_network('10.0.0.128/25')])))
print(os.strerror(errno.ETIME), errno.errorcode[errno.EXDEV], os.strerror(errno.EXDEV), os.strerror(2), os.strerror(9999), errno.EWOULDBLOCK == errno.EAGAIN)
sys.stdout.flush()
pid = os.posix_spawn('/bin/echo', ['echo', 'spawned'], os.environ, file_actions=[(os.POSIX_SPAWN_OPEN, 1, 'o.txt', os.O_WRONLY | os.O_CREAT, 0o644)])
print(os.waitpid(pid, 0)[1], open('o.txt').read().strip(), os.spawnle(os.P_WAIT, '/bin/false', 'false', {}))

# expect: ['log0.txt', 'log1.txt', 'log2.txt', 'dir/한글.txt'] 50 450 None
# expect: File is not a zip file
# expect: ['one', 'two'] b'22' True <zipfile.ZipFile filename='a.zip' mode='r'>
# expect: "There is no item named 'nope' in the archive"
# expect: 8 ['192.168.0.1', '192.168.0.2'] True 255.255.255.248 192.168.0.7 IPv4Network('192.168.0.0/29') 192.168.0.4/30 192.168.0.0/28
# expect: '10.0.0.256' does not appear to be an IPv4 or IPv6 address
# expect: '1.2.3' does not appear to be an IPv4 or IPv6 address
# expect: 'a.b.c.d' does not appear to be an IPv4 or IPv6 address
# expect: '1.2.3.4.5' does not appear to be an IPv4 or IPv6 address
# expect: '' does not appear to be an IPv4 or IPv6 address
# expect: 10.0.0.1/8 has host bits set
# expect: ::1 2001:db8::1:0:0:1 1.2.3.5 256 [IPv4Address('9.0.0.1'), IPv4Address('10.0.0.9')] True True
# expect: ['10.0.0.0/30', '10.0.0.4/31', '10.0.0.6/32'] 10.1.2.0/24 [IPv4Network('10.0.0.0/24')]
# expect: Timer expired EXDEV Invalid cross-device link No such file or directory Unknown error 9999 True
# expect: 0 spawned 1
