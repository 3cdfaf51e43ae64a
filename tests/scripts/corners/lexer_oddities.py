# comment first
x = 1; y = 2 ; print(x, y);  # expect: 1 2
if x: print("one line"); print("two")
# expect: one line
# expect: two
if x : 
	print("tab indent")  # expect: tab indent
	if y:
		print("nested tab")  # expect: nested tab
z = (1 +
     2  # inside
     + 3)
print(z, \
    "continued")
# expect: 6 continued
s = 'a' \
    "b"
print(s, "a" 'b' """c""" '''d''')  # expect: ab abcd
class A: x = 1; y = 2
print(A.x,A.y)  # expect: 1 2
def f(): return 1; return 2
print(f())  # expect: 1
for i in range(2): print(i, end=" "); print("x", end=" ")
print()  # expect: 0 x 1 x
d = {
    "k": [
        1,
        2,  # trailing
    ],
}
print(d)  # expect: {'k': [1, 2]}
if True:
    pass
    # odd comment
  # dedented comment
    print("still inside")  # expect: still inside

print("é" "ü", 'q"q', "q'q", """multi
line""", r"\raw", b"by\x00", f"{'nested'}", "\
joined")
# expect: éü q"q q'q multi
# expect: line \raw b'by\x00' nested joined
a=b=c=5;print(a,b,c)  # expect: 5 5 5
print(1if x else 2, [1,2,3,], (1,), {1,2,}, 1., .5, 1e5, 0o17, 0b11, 1_000)  # expect: 1 [1, 2, 3] (1,) {1, 2} 1.0 0.5 100000.0 15 3 1000
lambda_ = lambda:0
print(lambda_(), not(x), -(-x), x is(1), (x)in[1], [i for i in[1,2]])  # expect: 0 False 1 True True [1, 2]
while x: x -= 1; continue
else: print("else")  # expect: else
try: pass
finally: print("fin")  # expect: fin
with open("/dev/null") as g, open("/dev/null") as h: pass
assert(True)
del(y)
print("end") ;  # expect: end

# A name is known by its NFKC form.
ﬁt, ｘ, µ, ℌ, Ⅷ, é, Ω, Å, 𝛼𝟎 = 1, 2, 3, 4, 5, 6, 7, 8, 9
print(fit, x, μ, H, VIII, é, Ω, Å, α0, 'fit' in globals(), 'ﬁt' in globals())
class Normalized:
    def __init__(self, 𝐚, *, ｂ=2): self.ﬂag = a + b
    def ſet(self): return self.flag
print(Normalized(1, b=5).set(), Normalized(1, ｂ=6).ﬂag, Normalized(a=1).__dict__)
import ｏｓ
print(os.name)
# expect: 1 2 3 4 5 6 7 8 9 True False
# expect: 6 7 {'flag': 3}
# expect: posix
print(eval('-' * 500 + '1'), eval('not ' * 301 + '1'), eval('~' * 700 + '1'))  # expect: 1 False 1
print(- - + ~1, not not 1, -2 ** 2, 2 ** -+-1)  # expect: -2 True -4 2
