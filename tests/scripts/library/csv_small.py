import csv, io
rows = [['name', 'qty'], ['a,b', 1], ['say "hi"', 2.5], ['', None]]
o = io.StringIO(newline=''); w = csv.writer(o); w.writerows(rows); print(repr(o.getvalue()))  # expect: 'name,qty\r\n"a,b",1\r\n"say ""hi""",2.5\r\n,\r\n'
print(list(csv.reader(io.StringIO(o.getvalue()))))  # expect: [['name', 'qty'], ['a,b', '1'], ['say "hi"', '2.5'], ['', '']]
d = csv.DictReader(io.StringIO('x,y\n1,2\n3,4\n')); print(d.fieldnames, [r['y'] for r in d], d.line_num)  # expect: ['x', 'y'] ['2', '4'] 3
o = io.StringIO(); dw = csv.DictWriter(o, fieldnames=['a', 'b'], lineterminator='\n'); dw.writeheader(); dw.writerow({'a': 1, 'b': 'x y'}); print(o.getvalue(), end='')
# expect: a,b
# expect: 1,x y
for line in csv.reader(['a|b|c', '"d|e"|f'], delimiter='|'): print(line)
# expect: ['a', 'b', 'c']
# expect: ['d|e', 'f']
o = io.StringIO(); csv.writer(o, delimiter='\t', quoting=csv.QUOTE_NONNUMERIC, lineterminator='\n').writerow(['t', 1, 2.5, 'q"']); print(o.getvalue(), end='')
# expect: "t"	1	2.5	"q"""
class D(csv.Dialect): delimiter = ';'; quotechar = "'"; lineterminator = '\n'; quoting = csv.QUOTE_MINIMAL
csv.register_dialect('mine', D); print('mine' in csv.list_dialects(), list(csv.reader(["a;'b;c'"], 'mine')))  # expect: True [['a', 'b;c']]
try: dw.writerow({'zz': 1})
except ValueError as e: print(e)  # expect: dict contains fields not in fieldnames: 'zz'
