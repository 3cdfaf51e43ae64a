import datetime
import itertools
import json
import os
import pathlib
import pickle
import signal
import subprocess
import tempfile
import time

os.chdir(tempfile.mkdtemp())


def refused(function, *arguments, **named):
    try:
        print(repr(function(*arguments, **named)))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


try:
    json.loads('[1,')
except ValueError as error:
    copy = pickle.loads(pickle.dumps(error))
    print(copy, copy.pos, copy.doc)
# expect: Expecting value: line 1 column 4 (char 3) 3 [1,

refused(itertools.count, 1, 'x')
# expect: TypeError: a number is required

print(pathlib.PurePosixPath('a/b/c').parents)
# expect: <PurePosixPath.parents>
refused(pathlib.PurePosixPath('a').relative_to)
# expect: TypeError: need at least one argument
refused(pathlib.Path('~nobody_here/x').expanduser)
# expect: RuntimeError: Could not determine home directory.
refused(pathlib.Path('nowhere').resolve, strict=True)
# expect: FileNotFoundError: [Errno 2] No such file or directory: 'nowhere'

moment = time.gmtime(0)
print(moment.tm_zone, moment.tm_gmtoff, time.strftime('%H %Z', moment), time.localtime(0).tm_zone)
# expect: GMT 0 00 GMT UTC
print(time.struct_time(range(9)).tm_zone, time.struct_time(range(11)).tm_isdst)
# expect: None 8
refused(time.struct_time, (1,))
# expect: TypeError: time.struct_time() takes an at least 9-sequence (1-sequence given)
refused(time.strftime, 3)
# expect: TypeError: strftime() argument 1 must be str, not int

for text in ('2019-W60-1', '2019-W10-9'):
    refused(datetime.date.fromisoformat, text)
    refused(datetime.datetime.fromisoformat, text)
# expect: ValueError: Invalid isoformat string: '2019-W60-1'
# expect: ValueError: Invalid isoformat string: '2019-W60-1'
# expect: ValueError: Invalid isoformat string: '2019-W10-9'
# expect: ValueError: Invalid isoformat string: '2019-W10-9'
refused(datetime.datetime.strptime, '2020 05', '%G %V')
# expect: ValueError: ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive ('%A', '%a', '%w', or '%u').
refused(datetime.datetime.strptime, '05', '%V')
# expect: ValueError: ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive ('%A', '%a', '%w', or '%u').

sleeper = subprocess.Popen(['sleep', '9'])
time.sleep(0.1)
sleeper.send_signal(signal.SIGINT)
print(sleeper.wait())
# expect: -2
