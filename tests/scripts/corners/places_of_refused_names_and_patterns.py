def refused(text):
    try:
        compile(text, '<t>', 'exec')
    except SyntaxError as e:
        print(text.replace('\n', '; '), '|', e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset or None)


refused('x.__debug__ = 1')  # expect: x.__debug__ = 1 | cannot assign to __debug__ 1 1 1 12
refused('for x.y.__debug__ in z: pass')  # expect: for x.y.__debug__ in z: pass | cannot assign to __debug__ 1 5 1 18
for pattern in ('a | b', '1 | a', '(1 | a) as b', 'x as y', '_ as y', '1 | _', 'None | _ | 3', '((a))'):
    refused(f'match q:\n case {pattern}: pass\n case 7: pass')
    # expect: match q:;  case a | b: pass;  case 7: pass | name capture 'a' makes remaining patterns unreachable 2 7 2 8
    # expect: match q:;  case 1 | a: pass;  case 7: pass | name capture 'a' makes remaining patterns unreachable 2 11 2 12
    # expect: match q:;  case (1 | a) as b: pass;  case 7: pass | name capture 'a' makes remaining patterns unreachable 2 12 2 13
    # expect: match q:;  case x as y: pass;  case 7: pass | name capture 'x' makes remaining patterns unreachable 2 7 2 8
    # expect: match q:;  case _ as y: pass;  case 7: pass | wildcard makes remaining patterns unreachable 2 7 2 8
    # expect: match q:;  case 1 | _: pass;  case 7: pass | wildcard makes remaining patterns unreachable 2 11 2 12
    # expect: match q:;  case None | _ | 3: pass;  case 7: pass | wildcard makes remaining patterns unreachable 2 14 2 15
    # expect: match q:;  case ((a)): pass;  case 7: pass | name capture 'a' makes remaining patterns unreachable 2 9 2 10
refused('from __future__ import nope')  # expect: from __future__ import nope | future feature nope is not defined 1 1 1 None
refused('from __future__ import annotations, braces')  # expect: from __future__ import annotations, braces | not a chance 1 1 1 None
