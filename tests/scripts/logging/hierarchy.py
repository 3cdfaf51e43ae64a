import logging, sys
class Show(logging.Handler):
    def __init__(self, mark):
        super().__init__()
        self.mark = mark
    def emit(self, record):
        print(self.mark, self.format(record))
a, ab, abc = logging.getLogger("a"), logging.getLogger("a.b"), logging.getLogger("a.b.c")
a.addHandler(Show("A"))
abc.addHandler(Show("C"))
abc.handlers[0].setFormatter(logging.Formatter("%(name)s|%(levelname)-8s|%(message)s|%(funcName)s|%(module)s"))
abc.warning("both")
# expect: C a.b.c|WARNING |both|<module>|hierarchy
# expect: A both
abc.propagate = False
abc.warning("one")  # expect: C a.b.c|WARNING |one|<module>|hierarchy
a.setLevel(logging.ERROR)
ab.warning("hidden by the level of a")
ab.setLevel(logging.DEBUG)
ab.debug("shown")  # expect: A shown
print(abc.parent is ab, ab.parent is a, a.parent is logging.getLogger(), a.getChild("x").name, abc.hasHandlers(), logging.getLogger("a") is a)
# expect: True True True a.x True True
def f():
    abc.info("in a function")
abc.setLevel(logging.INFO)
f()  # expect: C a.b.c|INFO    |in a function|f|hierarchy
abc.addFilter(lambda record: "secret" not in record.getMessage())
abc.info("a secret")
abc.info("an open word")  # expect: C a.b.c|INFO    |an open word|<module>|hierarchy
logging.getLogger("late.child").warning("to the last resort")
# expect stderr: to the last resort
import io
import warnings
logging.captureWarnings(True)
warnings.simplefilter('always')
logging.getLogger('py.warnings').propagate = False
warnings.warn('nobody listens')
text = io.StringIO()
listener = logging.StreamHandler(text)
listener.setFormatter(logging.Formatter('%(funcName)s %(args)s'))
logging.getLogger('py.warnings').addHandler(listener)
warnings.warn('100 %s')
logging.captureWarnings(False)
print(text.getvalue(), [type(each).__name__ for each in logging.getLogger('py.warnings').handlers])
# expect: _showwarnmsg ()
# expect:  ['NullHandler', 'StreamHandler']
