# Files that are put aside by time: names, what is deleted, when
import datetime
import logging.handlers
import os
import tempfile
import time

folder = tempfile.mkdtemp()
name = os.path.join(folder, 'app.log')
handler = logging.handlers.TimedRotatingFileHandler(name, when='S', interval=1, backupCount=2)
log = logging.getLogger('timed')
log.addHandler(handler)
for i in range(5):
    log.warning('message %d', i)
    time.sleep(1.1)
handler.close()
files = sorted(os.listdir(folder))
print(len(files), files[0], [bool(handler.extMatch.match(each[8:])) for each in files[1:]])  # expect: 3 app.log [True, True]
print([os.path.basename(each) == files[1] for each in handler.getFilesToDelete()], open(name).read())
# expect: [] message 4
# expect:
for when in ('midnight', 'W0', 'w3', 'D', 'H', 'M'):
    for at in (None, datetime.time(10, 30)):
        one = logging.handlers.TimedRotatingFileHandler(name, when, utc=True, atTime=at, delay=True)
        print(one.when, one.interval, one.suffix, [one.computeRollover(t) - t for t in (0, 36000, 86400 * 3 + 5, 86400 * 4 + 40000)])
        # expect: MIDNIGHT 86400 %Y-%m-%d [86400, 50400, 86395, 46400]
        # expect: MIDNIGHT 86400 %Y-%m-%d [37800, 1800, 37795, 84200]
        # expect: W0 604800 %Y-%m-%d [432000, 396000, 172795, 46400]
        # expect: W0 604800 %Y-%m-%d [383400, 347400, 124195, 602600]
        # expect: W3 604800 %Y-%m-%d [86400, 50400, 431995, 305600]
        # expect: W3 604800 %Y-%m-%d [37800, 1800, 383395, 257000]
        # expect: D 86400 %Y-%m-%d [86400, 86400, 86400, 86400]
        # expect: D 86400 %Y-%m-%d [86400, 86400, 86400, 86400]
        # expect: H 3600 %Y-%m-%d_%H [3600, 3600, 3600, 3600]
        # expect: H 3600 %Y-%m-%d_%H [3600, 3600, 3600, 3600]
        # expect: M 60 %Y-%m-%d_%H-%M [60, 60, 60, 60]
        # expect: M 60 %Y-%m-%d_%H-%M [60, 60, 60, 60]
        one.close()
for wrong in ('X', 'W', 'W9'):
    try:
        logging.handlers.TimedRotatingFileHandler(name, wrong)
    except ValueError as error:
        print(error)
        # expect: Invalid rollover interval specified: X
        # expect: You must specify a day for weekly rollover from 0 to 6 (0 is Monday): W
        # expect: Invalid day specified for weekly rollover: W9
