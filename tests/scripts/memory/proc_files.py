# What /proc says about memory, in Linux's format.
import os

status = dict(line.rstrip("\n").split(":\t", 1) for line in open("/proc/self/status"))
print(status["Pid"] == str(os.getpid()), status["PPid"] == str(os.getppid()))  # expect: True True
print(status["State"], status["Threads"])  # expect: R (running) 1
for name in ("VmSize", "VmRSS", "RssAnon", "RssFile", "RssShmem", "VmData", "VmStk", "VmExe", "VmSwap"):
    number, unit = status[name].split()
    assert unit == "kB" and number.isdigit(), name

size, resident, shared, text, lib, data, dirty = map(int, open("/proc/self/statm").read().split())
print(size > resident > shared, text > 0, lib, dirty)  # expect: True True 0 0

stat = open(f"/proc/{os.getpid()}/stat").read().split()
print(stat[0] == str(os.getpid()), stat[1][0], stat[2], int(stat[9]) > 0, stat[19])  # expect: True ( R True 1
print(int(stat[22]) > int(stat[23]) * 4096)  # expect: True

lines = open("/proc/self/smaps_rollup").read().splitlines()
print(lines[0].split()[-1])  # expect: [rollup]
rollup = {name: int(value.split()[0]) for name, value in (line.split(":", 1) for line in lines[1:])}
parts = rollup["Shared_Clean"] + rollup["Shared_Dirty"] + rollup["Private_Clean"] + rollup["Private_Dirty"]
print(parts == rollup["Rss"], 0 < rollup["Pss"] <= rollup["Rss"], rollup["Swap"])  # expect: True True 0

names = set()
for line in open("/proc/self/maps"):
    addresses, rights, *_ = line.split()
    begin, end = (int(part, 16) for part in addresses.split("-"))
    assert begin < end and begin % 4096 == 0 and rights[0] in "r-" and rights[3] in "ps", line
    names.add(line.split()[-1])
print("[heap]" in names, "[stack]" in names)  # expect: True True

info = dict(line.split(":", 1) for line in open("/proc/meminfo"))
kilobytes = {name: int(info[name].split()[0]) for name in ("MemTotal", "MemFree", "MemAvailable", "SwapTotal", "SwapFree")}
print(kilobytes["MemTotal"] > kilobytes["MemFree"] > 0)  # expect: True

print(os.path.exists("/proc/self/status"), os.path.isfile("/proc/self/maps"), os.path.isdir("/proc/self"))  # expect: True True True
print(str(os.getpid()) in os.listdir("/proc"), "status" in os.listdir("/proc/self"))  # expect: True True
print(os.path.exists("/proc/self/nothing"), os.path.exists("/proc/999999999"))  # expect: False False
try:
    open("/proc/999999999/status")
except FileNotFoundError as error:
    print(error)  # expect: [Errno 2] No such file or directory: '/proc/999999999/status'
try:
    open("/proc/self")
except IsADirectoryError as error:
    print(error)  # expect: [Errno 21] Is a directory: '/proc/self'
