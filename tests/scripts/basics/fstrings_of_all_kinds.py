# fstrings of all kinds
x, d, s = 42, {"k": [1, 2]}, "text"
print(f"{x}", f"{x!r}", f"{x:>5}|", f"{x:<5}|", f"{x:^5}|", f"{x:05}", f"{x:+}", f"{x:x}", f"{x:#o}", f"{x:,}", f"{x/7:.3f}", f"{d['k'][0]}", f"{s.upper()}", f"{s[::-1]}", f"{len(s)}", f"{x if x > 3 else 0}", f"{'nested'}", f'{"dq"}', f"{{literal}}", f"{{{x}}}", f"{x=}", f"{x = }", f"{s=!r:>10}", f"{x:{5}}", f"{x:{'>'}{6}}", f"{[i*2 for i in range(3)]}", f"{(lambda a: a+1)(2)}", f"{x:d}{s:s}", f"{3.0:g}", f"{1e6:e}", f"{True}", f"{None}", f"{x!s:*^6}", f"{'a' 'b'}", f"a{'b'}c" "d" f"{'e'}", rf"\n{x}", f"{x}\n".strip(), f"{'\N{BULLET}' if 0 else 'ok'}" if 0 else "", f"{d!r}", f"{ {'a': 1}['a'] }", f"{x:>{x//4}}", f"{-x}", f"{not x}", f"{x,}", f"{x, s}", f"{*[1,2],}", f"{x:%}", f"{0.1+0.2:.20f}", f"{12345.6789:_.2f}", f"{1+2j}", f"{b'by'}", f"{s:.2}", f"{s:>{len(s)+2}.3}")
class D:
    def __format__(self, spec): return f"D<{spec}>"
    def __repr__(self): return "reprD"
print(f"{D()}", f"{D():abc}", f"{D()!r}", f"{D()!r:>8}", f"{D():{x}}", f"{D()=}", f"{D()!s}")
multi = f"""line {x}
{s!r}
  {x:>4}"""
print(multi)
import datetime; print(f"{datetime.date(2024, 1, 2):%d/%m/%Y}", f"{datetime.datetime(2024, 1, 2, 3, 4):%H:%M}")
for e in ("f'{undefined_q}'", "f'{1/0}'", "f'{x:zz}'", "f'{s:d}'", "f'{x!q}'", "f'{'", "f'}'", "f'{}'", "f'{x y}'", "f'{x:{s}}'", "f'{[]:>5}'", "f'{None:>5}'", "f'{x.nope}'", "f'{d[\"zz\"]}'", "f'{*a}'", "f'{x:,d}'", "f'{s:,}'", "f'{1.5:d}'", "f'{x!}'", "f'{!r}'"):
    try: print(eval(e))
    except Exception as ex: print(e, type(ex).__name__, ex)
# expect error: SyntaxError: f-string expression part cannot include a backslash
