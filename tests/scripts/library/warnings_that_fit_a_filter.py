# Filters by message, module and line; what catch_warnings() and WarningMessage say of themselves.
import sys, warnings
sys.stderr = sys.stdout
def err(f, *a, **k):
    try: f(*a, **k)
    except Exception as e: print(type(e).__name__ + ':', e)
print(warnings.filters)
# expect: [('default', None, <class 'DeprecationWarning'>, '__main__', 0), ('ignore', None, <class 'DeprecationWarning'>, None, 0), ('ignore', None, <class 'PendingDeprecationWarning'>, None, 0), ('ignore', None, <class 'ImportWarning'>, None, 0), ('ignore', None, <class 'ResourceWarning'>, None, 0)]
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always'); warnings.warn('a', FutureWarning); print(len(w), str(w[0]).replace(__file__, "F").replace(f"lineno : {w[0].lineno}", "lineno : N"), w[0].source)
    # expect: 1 {message : FutureWarning('a'), category : 'FutureWarning', filename : 'F', lineno : N, line : None} None
err(warnings.filterwarnings, 'error', category=5); err(warnings.filterwarnings, 'error', lineno=-1); err(warnings.filterwarnings, 'ignore', category=ValueError)
# expect: AssertionError: category must be a class
# expect: AssertionError: lineno must be an int >= 0
# expect: AssertionError: category must be a Warning subclass
warnings.filterwarnings('ignore', 'no.*thing'); warnings.filterwarnings('ignore', module='elsewhere'); warnings.filterwarnings('error', 'wrong', lineno=12)
warnings.warn('NOthing'); warnings.warn_explicit('hidden', UserWarning, 'elsewhere.py', 3); warnings.warn_explicit('shown', UserWarning, 'here.py', 3); err(warnings.warn_explicit, 'wrong', UserWarning, 'x', 12); warnings.warn_explicit('wrong', UserWarning, 'x', 13)
# expect: here.py:3: UserWarning: shown
# expect: UserWarning: wrong
# expect: x:13: UserWarning: wrong
old, warnings.showwarning = warnings.showwarning, lambda m, c, f, l, file=None, line=None: print('own', m, c.__name__, line, end=warnings.formatwarning(m, c, 'F', 7, 'text'))
warnings.warn('seen'); warnings.showwarning = old; warnings.resetwarnings(); warnings.simplefilter('once'); print(warnings.filters)
# expect: own seen UserWarning NoneF:7: UserWarning: seen
# expect:   text
# expect: [('once', None, <class 'Warning'>, None, 0)]
