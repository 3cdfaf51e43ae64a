"""Loggers, handlers and formatters from a description."""

import logging
import logging.handlers
from importlib import _found
from logging._handlers import _by_name


def dictConfig(config):
    """Sets up logging as a dict says (PEP 391)."""
    if config.get('version') != 1:
        raise ValueError(f'Unsupported version: {config.get("version")!r}' if 'version' in config
                         else "dictionary doesn't specify a version")
    if config.get('incremental', False):
        formatters = filters = handlers = None
        _change_handlers(config)
    else:
        formatters = _made('formatter', _formatter, config.get('formatters', {}), config)
        filters = _made('filter', _filter, config.get('filters', {}), config)
        handlers = _handlers(config, formatters, filters)
        if config.get('disable_existing_loggers', True):
            for name, logger in logging.root.manager.loggerDict.items():
                if isinstance(logger, logging.Logger) and not _is_configured(name, config.get('loggers', {})):
                    logger.disabled = True
    for name, item in config.get('loggers', {}).items():
        logger = logging.getLogger(name)
        _tried(f'logger {name!r}', _set_up, logger, item, handlers, filters)
        logger.disabled = False
        if item.get('propagate') is not None:
            logger.propagate = item['propagate']
    if 'root' in config:
        _tried('root logger', _set_up, logging.root, config['root'], handlers, filters)


def _made(kind, make, items, config):
    return {name: _tried(f'{kind} {name!r}', make, item, config) for name, item in items.items()}


def _change_handlers(config):
    """An incremental description changes levels only."""
    for name, item in config.get('handlers', {}).items():
        handler = _by_name.get(name)
        if handler is None:
            raise ValueError(f'No handler found with name {name!r}')
        if item.get('level') is not None:
            handler.setLevel(item['level'])


def _handlers(config, formatters, filters):
    """A handler that has another one as its target comes after it."""
    items = config.get('handlers', {})
    handlers = {}
    for name in sorted(items, key=lambda name: 'target' in items[name]):
        handlers[name] = _tried(f'handler {name!r}', _handler, name, items[name], config, formatters, filters, handlers)
    return handlers


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


def _resolve(name):
    """What a dotted name stands for; its modules are imported."""
    try:
        return _found(name)
    except ImportError as error:
        raise ValueError(f'Cannot resolve {name!r}: {error}') from error


def _value(value, config):
    """ext://sys.stdout and cfg://handlers.email stand for what they name, also inside lists and dicts."""
    if isinstance(value, dict):
        return {key: _value(each, config) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)([_value(each, config) for each in value])
    if isinstance(value, str) and value.startswith('ext://'):
        return _resolve(value[6:])
    if isinstance(value, str) and value.startswith('cfg://'):
        found = config
        for word in value[6:].replace('[', '.').replace(']', '').split('.'):
            found = found[int(word)] if isinstance(found, (list, tuple)) else found[word]
        return _value(found, config)
    return value


def _called(item, config, *left_out):
    """What the factory of a description makes of the rest of it; `.` has attributes to be set."""
    make = item['()'] if callable(item['()']) else _resolve(item['()'])
    made = make(**{key: _value(value, config) for key, value in item.items() if key not in ('()', '.', *left_out)})
    for name, value in item.get('.', {}).items():
        setattr(made, name, value)
    return made


def _formatter(item, config):
    if '()' in item:
        try:
            return _called(item, config)
        except TypeError as error:
            if "'format'" not in str(error):
                raise
            return _called({('fmt' if key == 'format' else key): value for key, value in item.items()}, config)
    make = _resolve(item['class']) if 'class' in item else logging.Formatter
    more = {'validate': item['validate']} if 'validate' in item else {}
    return make(item.get('format'), item.get('datefmt'), item.get('style', '%'), **more)


def _filter(item, config):
    return _called(item, config) if '()' in item else logging.Filter(item.get('name', ''))


def _handler(name, item, config, formatters, filters, handlers):
    item = dict(item)
    formatter, level, chosen = item.pop('formatter', None), item.pop('level', None), item.pop('filters', ())
    if formatter is not None and formatter not in formatters:
        raise ValueError(f'Unable to set formatter {formatter!r}') from KeyError(formatter)
    if '()' not in item:
        item['()'] = item.pop('class')
    if isinstance(item.get('target'), str):
        item['target'] = handlers[item['target']]
    handler = _called(item, config)
    handler.name = name
    if formatter is not None:
        handler.setFormatter(formatters[formatter])
    if level is not None:
        handler.setLevel(level)
    _add_filters(handler, chosen, filters)
    return handler


def _add_filters(filterer, chosen, filters):
    for each in chosen:
        if callable(each) or hasattr(each, 'filter'):
            filterer.addFilter(each)
        elif each in filters:
            filterer.addFilter(filters[each])
        else:
            raise ValueError(f'Unable to add filter {each!r}') from KeyError(each)


def _set_up(logger, item, handlers, filters):
    if item.get('level') is not None:
        logger.setLevel(item['level'])
    if handlers is None:
        return
    for handler in logger.handlers[:]:
        logger.removeHandler(handler)
    for name in item.get('handlers', ()):
        if name not in handlers:
            raise ValueError(f'Unable to add handler {name!r}') from KeyError(name)
        logger.addHandler(handlers[name])
    _add_filters(logger, item.get('filters', ()), filters)
