# Rare names and arguments of logging, time, json, functools and others
import asyncio
import contextlib
import datetime
import functools
import io
import json
import logging
import logging.handlers
import os
import tempfile
import time

folder = tempfile.mkdtemp()
path = os.path.join(folder, 'program.log')
logging.basicConfig(filename=path, style='{', format='{levelname}:{message}', level=logging.INFO)
logging.info('to the file')
logger = logging.getLogger('rotating')
handler = logging.handlers.RotatingFileHandler(os.path.join(folder, 'r.log'), maxBytes=40, backupCount=1)
handler.setLevel(logging.DEBUG)
handler.setFormatter(logging.Formatter('%(message)s'))
logger.addHandler(handler)
for i in range(5):
    logger.warning('message number %d', i)
logging.shutdown()
with open(path) as file:
    print(file.read().splitlines()[0])
# expect: INFO:to the file
print(sorted(os.listdir(folder)))
# expect: ['program.log', 'r.log', 'r.log.1']
now = time.localtime(0)
print(now.tm_year, now.tm_mon, now.tm_mday, now.tm_hour >= 0, now.tm_min, now.tm_sec, now.tm_wday in (2, 3), now.tm_yday in (1, 365))
# expect: 1970 1 1 True 0 0 True True
print(datetime.datetime.today() <= datetime.datetime.now(), datetime.date.today().year >= 2024)
# expect: True True
print(json.load(io.StringIO('{"a": [1, 2]}')), dict(name='x', span=3))
# expect: {'a': [1, 2]} {'name': 'x', 'span': 3}
subtract = functools.partial(lambda a, b: a - b, b=1)
print(subtract(5))
# expect: 4


@contextlib.contextmanager
def tag(name):
    print('<' + name + '>')
    yield name.upper()
    print('</' + name + '>')


with tag('p') as upper:
    print(upper)
# expect: <p>
# expect: P
# expect: </p>


async def main():
    task = asyncio.ensure_future(asyncio.sleep(0.01, 'done'))
    return await task


print(asyncio.run(main()))
# expect: done
