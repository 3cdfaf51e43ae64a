import logging, logging.config, sys
logging.config.dictConfig({
    'version': 1,
    'formatters': {'f': {'format': '%(name)s-%(levelname)s-%(message)s'}},
    'handlers': {'h': {'class': 'logging.StreamHandler', 'formatter': 'f', 'level': logging.DEBUG, 'stream': 'ext://sys.stdout'}},
    'root': {'handlers': ['h'], 'level': logging.DEBUG},
    'loggers': {'quiet': {'level': 'ERROR', 'propagate': True}},
})
logging.getLogger('x.y').info('configured')  # expect: x.y-INFO-configured
logging.getLogger('quiet').warning('no')
logging.getLogger('quiet').error('yes')  # expect: quiet-ERROR-yes
