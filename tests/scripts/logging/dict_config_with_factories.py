# What a description of logging names: factories, attributes, other parts, modules that are imported
import logging
import logging.config
import sys


class AtLeast(logging.Filter):
    def __init__(self, level):
        super().__init__()
        self.level = level

    def filter(self, record):
        return record.levelno >= self.level


class Loud(logging.Formatter):
    suffix = ''

    def format(self, record):
        return super().format(record).upper() + self.suffix


CONFIG = {
    'version': 1,
    'prefix': {'text': ['>', '%(message)s']},
    'filters': {'errors': {'()': '__main__.AtLeast', 'level': 40}, 'mine': {'name': 'mine'}},
    'formatters': {'loud': {'()': Loud, 'fmt': 'cfg://prefix.text[1]', '.': {'suffix': '!'}},
                   'class': {'class': '__main__.Loud', 'format': '{message}', 'style': '{'},
                   'plain': {'format': '%(levelname)s %(message)s'}},
    'handlers': {
        'memory': {'class': 'logging.handlers.MemoryHandler', 'capacity': 2, 'target': 'plain', 'filters': ['mine']},
        'plain': {'class': 'logging.StreamHandler', 'stream': 'ext://sys.stdout', 'formatter': 'plain'},
        'errors': {'()': 'logging.StreamHandler', 'stream': sys.stdout, 'formatter': 'loud', 'filters': ['errors', lambda record: 'secret' not in record.msg]},
        'class': {'class': 'logging.StreamHandler', 'stream': 'ext://sys.stdout', 'formatter': 'class', 'level': 'ERROR', '.': {'terminator': '.\n'}},
    },
    'root': {'level': 'DEBUG', 'handlers': ['memory', 'errors', 'class']},
}
logging.config.dictConfig(CONFIG)
logging.debug('of the root')
logging.getLogger('mine').info('of mine')
logging.getLogger('mine.too').error('of mine, too')
# expect: INFO of mine
# expect: ERROR of mine, too
# expect: OF MINE, TOO!
# expect: OF MINE, TOO.
logging.error('secret')  # expect: SECRET.
print()  # expect:
logging.config.dictConfig({'version': 1, 'incremental': True, 'handlers': {'plain': {'level': 'ERROR'}}, 'root': {'level': 'ERROR'}})
print(logging.root.level, len(logging.root.handlers))  # expect: 40 3


def fails(**config):
    try:
        logging.config.dictConfig({'version': 1, **config})
    except ValueError as error:
        print(error, '|', error.__cause__, '|', error.__cause__ and error.__cause__.__cause__)


fails(handlers={'x': {'class': 'no.such.Handler'}})
# expect: Unable to configure handler 'x' | Cannot resolve 'no.such.Handler': No module named 'no' | No module named 'no'
fails(handlers={'x': {'class': 'logging.NoHandler'}})
# expect: Unable to configure handler 'x' | Cannot resolve 'logging.NoHandler': No module named 'logging.NoHandler' | No module named 'logging.NoHandler'
fails(handlers={'x': {'class': 'logging.StreamHandler', 'formatter': 'none'}})
# expect: Unable to configure handler 'x' | Unable to set formatter 'none' | 'none'
fails(handlers={'x': {'class': 'logging.StreamHandler', 'filters': ['none']}})  # expect: Unable to configure handler 'x' | Unable to add filter 'none' | 'none'
fails(handlers={'x': {'class': 'logging.StreamHandler', 'other': 1}})
# expect: Unable to configure handler 'x' | StreamHandler.__init__() got an unexpected keyword argument 'other' | None
fails(root={'handlers': ['none']})  # expect: Unable to configure root logger | Unable to add handler 'none' | 'none'
fails(root={'level': 'LOUD'})  # expect: Unable to configure root logger | Unknown level: 'LOUD' | None
fails(filters={'f': {'()': 'nowhere.F'}})
# expect: Unable to configure filter 'f' | Cannot resolve 'nowhere.F': No module named 'nowhere' | No module named 'nowhere'
fails(incremental=True, handlers={'none': {'level': 1}})  # expect: No handler found with name 'none' | None | None
