import logging, logging.config, logging.handlers, os, threading, tempfile
d = tempfile.mkdtemp(); path = os.path.join(d, 'app.log')
logging.config.dictConfig({'version': 1, 'disable_existing_loggers': False,
  'formatters': {'f': {'format': '%(levelname)s:%(name)s:%(threadName)s:%(message)s'}},
  'handlers': {'file': {'class': 'logging.handlers.RotatingFileHandler', 'filename': path, 'maxBytes': 200, 'backupCount': 2, 'formatter': 'f', 'encoding': 'utf-8'},
               'con': {'class': 'logging.StreamHandler', 'level': 'ERROR', 'formatter': 'f', 'stream': 'ext://sys.stdout'}},
  'root': {'level': 'DEBUG', 'handlers': ['file', 'con']}})
log = logging.getLogger(__name__)
def w(i):
    log.debug('작업 %d', i)
    if i == 2: log.error('실패 %d', i)
for i in range(8):
    t = threading.Thread(target=w, args=(i,), name=f'T{i}'); t.start(); t.join()
print(sorted(os.listdir(d))); print(open(path, encoding='utf-8').read(), end='')
fh = logging.FileHandler(os.path.join(d, 'x.log'), mode='w'); lg = logging.getLogger('x.y'); lg.addHandler(fh); lg.propagate = False
lg.warning('hello %(who)s', {'who': 'kim'}); fh.close(); print(open(os.path.join(d, 'x.log')).read(), end='')
print(lg.parent.name, lg.getChild('z').name, lg.handlers, logging.getLogger('x.y') is lg) if 0 else print(lg.parent.name, lg.getChild('z').name, logging.getLogger('x.y') is lg)
ad = logging.LoggerAdapter(log, {'ip': '1.1'}); ad.error('어댑터')
logging.raiseExceptions = False; log.error('%d', 'x'); print('ok')
mh = logging.handlers.MemoryHandler(10, target=logging.StreamHandler()); print(mh.capacity)
logging.addLevelName(25, 'NOTICE'); log.log(25, 'n'); print(logging.getLevelName('NOTICE'), logging.WARN)
# expect: ERROR:__main__:T2:실패 2
# expect: ['app.log', 'app.log.1']
# expect: DEBUG:__main__:T6:작업 6
# expect: DEBUG:__main__:T7:작업 7
# expect: hello kim
# expect: root x.y.z True
# expect: ERROR:__main__:MainThread:어댑터
# expect: ok
# expect: 10
# expect: 25 30
