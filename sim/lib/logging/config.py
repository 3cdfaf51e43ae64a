"""Loggers, handlers and formatters from a description."""

import logging
import logging.handlers
import sys

_CLASSES = {'logging': logging, 'logging.handlers': logging.handlers}


def dictConfig(config):
    """Sets up logging as a dict says (PEP 391)."""
    if config.get('version') != 1:
        raise ValueError(f'Unsupported version: {config.get("version")!r}' if 'version' in config
                         else "dictionary doesn't specify a version")
    if not config.get('incremental', False):
        formatters = {name: _tried(f'formatter {name!r}', _formatter, item) for name, item in config.get('formatters', {}).items()}
        filters = {name: logging.Filter(item.get('name', '')) for name, item in config.get('filters', {}).items()}
        handlers = {}
        for name, item in config.get('handlers', {}).items():
            handlers[name] = _tried(f'handler {name!r}', _handler, name, item, formatters, filters)
        if config.get('disable_existing_loggers', True):
            for name, logger in logging.root.manager.loggerDict.items():
                if isinstance(logger, logging.Logger) and not _is_configured(name, config.get('loggers', {})):
                    logger.disabled = True
    else:
        formatters = filters = handlers = {}
    for name, item in config.get('loggers', {}).items():
        logger = logging.getLogger(name)
        _tried(f'logger {name!r}', _set_up, logger, item, handlers, filters)
        logger.disabled = False
        if item.get('propagate') is not None:
            logger.propagate = item['propagate']
    if 'root' in config:
        _tried('root logger', _set_up, logging.root, config['root'], handlers, filters)


def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None):
    """Sets up logging as a file of configparser says, or a parser that has read it."""
    from logging._file_config import configure
    configure(fname, defaults, disable_existing_loggers, encoding)


def _tried(what, function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        raise ValueError(f'Unable to configure {what}') from error


def _is_configured(name, loggers):
    """The logger is described, or is below one that is."""
    return any([name == each or name.startswith(each + '.') for each in loggers])


def _formatter(item):
    if '()' in item:
        make = _resolve(item['()'])
        return make(**{key: value for key, value in item.items() if key != '()'})
    return logging.Formatter(item.get('format'), item.get('datefmt'), item.get('style', '%'),
                             validate=item.get('validate', True))


def _resolve(value):
    """ext://sys.stdout and class names are what they name."""
    if not isinstance(value, str):
        return value
    name = value[len('ext://'):] if value.startswith('ext://') else value
    module, dot, attribute = name.rpartition('.')
    source = _CLASSES.get(module) or sys.modules.get(module) or sys.modules['__main__']
    if not hasattr(source, attribute):
        raise ValueError(f'Cannot resolve {name!r}')
    return getattr(source, attribute)


def _handler(name, item, formatters, filters):
    item = dict(item)
    make = _resolve(item.pop('()', None) or item.pop('class'))
    formatter, level, chosen = item.pop('formatter', None), item.pop('level', None), item.pop('filters', ())
    arguments = {key: _resolve(value) if isinstance(value, str) and value.startswith('ext://') else value
                 for key, value in item.items()}
    handler = make(**arguments)
    handler.name = name
    if formatter is not None:
        handler.setFormatter(formatters[formatter])
    if level is not None:
        handler.setLevel(level)
    for each in chosen:
        handler.addFilter(filters[each])
    return handler


def _set_up(logger, item, handlers, filters):
    if item.get('level') is not None:
        logger.setLevel(item['level'])
    for handler in logger.handlers[:]:
        logger.removeHandler(handler)
    for name in item.get('handlers', ()):
        if name not in handlers:
            raise ValueError(f'Unable to add handler {name!r}') from KeyError(name)
        logger.addHandler(handlers[name])
    for name in item.get('filters', ()):
        logger.addFilter(filters[name])
