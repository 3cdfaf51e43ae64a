import logging, sys
logging.basicConfig(stream=sys.stdout, level=logging.INFO)
logging.debug("hidden")
logging.info("number %d", 5)  # expect: INFO:root:number 5
logging.warning("%(a)s and %(b)s", {"a": 1, "b": 2})  # expect: WARNING:root:1 and 2
logging.error("no arguments 100%")  # expect: ERROR:root:no arguments 100%
logging.critical(["any", "object"])  # expect: CRITICAL:root:['any', 'object']
logging.log(25, "between")  # expect: Level 25:root:between
log = logging.getLogger("a.b.c")
log.warning("from below")  # expect: WARNING:a.b.c:from below
print(log, log.parent, log.getEffectiveLevel(), logging.getLevelName(30), logging.getLevelName("ERROR"), logging.getLevelName(33))
# expect: <Logger a.b.c (INFO)> <RootLogger root (INFO)> 20 WARNING 40 Level 33
logging.addLevelName(25, "NOTICE")
logging.log(25, "named")  # expect: NOTICE:root:named
logging.basicConfig(level=logging.DEBUG)
logging.debug("still hidden: the root has a handler")
logging.getLogger().setLevel("DEBUG")
logging.debug("shown")  # expect: DEBUG:root:shown
logging.disable(logging.WARNING)
logging.warning("hidden")
logging.error("shown")  # expect: ERROR:root:shown
