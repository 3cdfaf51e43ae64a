# sys.setprofile and settrace hear of lambdas too; stacks made into summaries by hand.
import sys, threading, traceback
l = []
def prof(f, e, a):
    if not e.startswith('c_'): l.append((e, f.f_code.co_name, a))
sys.setprofile(prof); (lambda x: x * 2)(21); list(map(lambda y: -y, [1, 2])); sys.setprofile(None); print(l)
# expect: [('call', '<lambda>', None), ('return', '<lambda>', 42), ('call', '<lambda>', None), ('return', '<lambda>', -1), ('call', '<lambda>', None), ('return', '<lambda>', -2)]
l.clear()
def tr(f, e, a): l.append((e, f.f_code.co_name)); return tr
threading.settrace(tr); t = threading.Thread(target=lambda: 5); t.start(); t.join(); threading.settrace(None)
print([x for x in l if x[1] == '<lambda>'])  # expect: [('call', '<lambda>'), ('line', '<lambda>'), ('return', '<lambda>')]
def g(): return traceback.StackSummary.extract(traceback.walk_stack(sys._getframe()))
print([(x.name, x.line) for x in g()][:2])
# expect: [('g', 'def g(): return traceback.StackSummary.extract(traceback.walk_stack(sys._getframe()))'), ('<module>', 'print([(x.name, x.line) for x in g()][:2])')]
try: 1 / 0
except ZeroDivisionError as e: s = traceback.StackSummary.extract(traceback.walk_tb(e.__traceback__), limit=1); print(len(s), ''.join(s.format()).split('\n')[1])
# expect: 1     try: 1 / 0
