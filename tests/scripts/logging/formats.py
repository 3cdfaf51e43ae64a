import logging, sys
record = logging.LogRecord("app", logging.INFO, "/x/y/prog.py", 7, "hi %s", ("you",), None, "main")
record.created, record.msecs, record.threadName = 3661.5, 500.0, "T-1"
for style, text in (("%", "%(asctime)s %(name)s %(levelname)5s %(filename)s %(module)s %(lineno)d %(funcName)s %(threadName)s %(processName)s: %(message)s"),
                    ("{", "{asctime} {name:>6} {levelno:03d} {message!r}"), ("$", "$asctime ${levelname} $message $$")):
    print(logging.Formatter(text, "%H:%M:%S", style).format(record))
    # expect: 01:01:01 app  INFO prog.py prog 7 main T-1 MainProcess: hi you
    # expect: 01:01:01    app 020 'hi you'
    # expect: 01:01:01 INFO hi you $
logging.Formatter.converter = __import__("time").gmtime
print(logging.Formatter("%(asctime)s").format(record), logging.Formatter().format(record), record)
# expect: 1970-01-01 01:01:01,500 hi you <LogRecord: app, 20, /x/y/prog.py, 7, "hi %s">
for arguments in (("hello",), ("%(message)s", None, "!"), ("no", None, "{")):
    try:
        logging.Formatter(*arguments)
    except ValueError as error:
        print(error)
        # expect: Invalid format 'hello' for '%' style
        # expect: Style must be one of: %,{,$
        # expect: invalid format: no fields
try:
    logging.Formatter("%(nothing)s").format(record)
except ValueError as error:
    print(error)  # expect: Formatting field not found in record: 'nothing'
log = logging.getLogger("x")
handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(logging.Formatter("%(user)s %(message)s"))
log.addHandler(handler)
log.warning("extra", extra={"user": "kim"})  # expect: kim extra
adapter = logging.LoggerAdapter(log, {"user": "lee"})
adapter.error("adapted %d", 3)  # expect: lee adapted 3
try:
    {}["key"]
except KeyError:
    print(logging.Formatter().formatException(sys.exc_info()).splitlines()[-1])  # expect: KeyError: 'key'
print(handler, log, logging.NullHandler(), adapter)
# expect: <StreamHandler <stdout> (NOTSET)> <Logger x (WARNING)> <NullHandler (NOTSET)> <LoggerAdapter x (WARNING)>
