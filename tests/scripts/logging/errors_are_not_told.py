import logging
logging.raiseExceptions = False
logging.error('%d', 'x')
logging.log('high', 'nothing')
print('ok')  # expect: ok
