# stdin: 1 + 2 * 3\n(1+2)*3\n2^3^2\n10/4\n1/0\n)\n1 $ 2\n+\n1 2\n\n7 % 4.5\nhist\n
import operator, re, sys
OPS = {'+': (1, operator.add), '-': (1, operator.sub), '*': (2, operator.mul), '/': (2, operator.truediv), '^': (3, operator.pow), '%': (2, operator.mod)}
class ParseError(SyntaxError): pass
def tokens(s):
    for num, op in re.findall(r'\s*(?:(\d+\.?\d*)|(.))', s):
        if num: yield float(num) if '.' in num else int(num)
        elif op.strip(): yield op
def to_rpn(ts):
    out, st = [], []
    for t in ts:
        if isinstance(t, (int, float)): out.append(t)
        elif t == '(': st.append(t)
        elif t == ')':
            while st and st[-1] != '(': out.append(st.pop())
            if not st: raise ParseError('unbalanced )')
            st.pop()
        elif t in OPS:
            while st and st[-1] in OPS and (OPS[st[-1]][0] > OPS[t][0] or OPS[st[-1]][0] == OPS[t][0] and t != '^'): out.append(st.pop())
            st.append(t)
        else: raise ParseError(f'bad token {t!r}')
    return out + st[::-1]
def evaluate(s):
    st = []
    for t in to_rpn(tokens(s)):
        if t in OPS and isinstance(t, str): b, a = st.pop(), st.pop(); st.append(OPS[t][1](a, b))
        else: st.append(t)
    (r,) = st
    return r
hist = []
for n, line in enumerate(sys.stdin, 1):
    line = line.rstrip('\n')
    if not line: continue
    if line == 'hist': print(*(f'{i}: {h}' for i, h in enumerate(hist)), sep='\n'); continue
    try: v = evaluate(line); hist.append(v); print(f'[{n}] {line} = {v}')
    except ZeroDivisionError as e: print('수학 오류:', e)
    except (ParseError, IndexError, ValueError) as e: print(type(e).__name__, '-', e)
# expect: [1] 1 + 2 * 3 = 7
# expect: [2] (1+2)*3 = 9
# expect: [3] 2^3^2 = 512
# expect: [4] 10/4 = 2.5
# expect: 수학 오류: division by zero
# expect: ParseError - unbalanced )
# expect: ParseError - bad token '$'
# expect: IndexError - pop from empty list
# expect: ValueError - too many values to unpack (expected 1)
# expect: [11] 7 % 4.5 = 2.5
# expect: 0: 7
# expect: 1: 9
# expect: 2: 512
# expect: 3: 2.5
# expect: 4: 2.5
