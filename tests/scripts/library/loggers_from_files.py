import configparser
import logging
import logging.config

for bad in ({'version': 1, 'handlers': {'h': {'class': 'nosuch.X'}}}, {'version': 1, 'root': {'handlers': ['nope']}},
            {'version': 1, 'loggers': {'a': {'level': 'BAD'}}}, {'version': 1, 'formatters': {'f': {'style': '?'}}}):
    try:
        logging.config.dictConfig(bad)
    except ValueError as e:
        print(e, type(e.__cause__).__name__)
        # expect: Unable to configure handler 'h' ValueError
        # expect: Unable to configure root logger ValueError
        # expect: Unable to configure logger 'a' ValueError
        # expect: Unable to configure formatter 'f' ValueError
cp = configparser.ConfigParser(interpolation=None)
cp.read_string('''[loggers]
keys=root,lg
[handlers]
keys=con
[formatters]
keys=fm
[logger_root]
level=WARNING
handlers=con
[logger_lg]
level=INFO
handlers=con
qualname=lg
propagate=0
[handler_con]
class=StreamHandler
args=(sys.stdout,)
formatter=fm
[formatter_fm]
format=%(name)s~%(message)s
''')
logging.config.fileConfig(cp, disable_existing_loggers=False)
logging.getLogger('lg').info('said')  # expect: lg~said
logging.getLogger('other').info('not said')
logging.warning('said by root')  # expect: root~said by root
try:
    logging.config.fileConfig('/no/such')
except FileNotFoundError as e:
    print(e)  # expect: /no/such doesn't exist
# cpython: 3.11.7
