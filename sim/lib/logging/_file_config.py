"""Loggers, handlers and formatters from a file as configparser reads it."""

import configparser
import logging
import os
from logging.config import _is_configured, _resolve


def configure(fname, defaults, disable_existing_loggers, encoding):
    config = fname if isinstance(fname, configparser.RawConfigParser) else _read(fname, defaults, encoding)
    formatters = {name: _formatter(config[f'formatter_{name}']) for name in _keys(config, 'formatters')}
    for handler in logging.root.handlers[:]:
        logging.root.removeHandler(handler)
    handlers = _handlers(config, formatters)
    names = _keys(config, 'loggers')
    _set_up(logging.root, config['logger_root'], handlers)
    described = []
    for name in names:
        section = config[f'logger_{name}']
        if name != 'root':
            described.append(section['qualname'])
            logger = logging.getLogger(section['qualname'])
            _set_up(logger, section, handlers)
            logger.propagate, logger.disabled = section.getint('propagate', fallback=1), False
    for name, logger in logging.root.manager.loggerDict.items():
        if isinstance(logger, logging.Logger) and not _is_configured(name, described):
            logger.disabled = disable_existing_loggers


def _read(fname, defaults, encoding):
    config = configparser.ConfigParser(defaults)
    if hasattr(fname, 'readline'):
        config.read_file(fname)
        return config
    if not os.path.exists(fname):
        raise FileNotFoundError(f"{fname} doesn't exist")
    if not os.path.getsize(fname):
        raise RuntimeError(f'{fname} is an empty file')
    try:
        config.read(fname, encoding=encoding)
    except configparser.ParsingError as error:
        raise RuntimeError(f'{fname} is invalid: {error}') from error
    return config


def _keys(config, section):
    return [key.strip() for key in config[section]['keys'].split(',') if key.strip()]


def _formatter(section):
    text, dates, style = [section.get(key, raw=True, fallback=other) for key, other in (('format', None), ('datefmt', None), ('style', '%'))]
    make = _resolve(section['class']) if section.get('class') else logging.Formatter
    return make(text, dates, style)


def _handlers(config, formatters):
    """The handlers by name; those that write to others get them at the end."""
    made, targets = {}, {}
    for name in _keys(config, 'handlers'):
        section = config[f'handler_{name}']
        make = getattr(logging, section['class'], None) or _resolve(section['class'])
        args, kwargs = [eval(section.get(key, text), vars(logging)) for key, text in (('args', '()'), ('kwargs', '{}'))]
        handler = made[name] = make(*args, **kwargs)
        handler.name = name
        if 'level' in section:
            handler.setLevel(section['level'])
        if section.get('formatter'):
            handler.setFormatter(formatters[section['formatter']])
        if section.get('target'):
            targets[handler] = section['target']
    for handler, name in targets.items():
        handler.setTarget(made[name])
    return made


def _set_up(logger, section, handlers):
    if 'level' in section:
        logger.setLevel(section['level'])
    for handler in logger.handlers[:]:
        logger.removeHandler(handler)
    for name in section.get('handlers', '').split(','):
        if name.strip():
            logger.addHandler(handlers[name.strip()])
