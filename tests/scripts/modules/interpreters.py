import code, codeop, marshal
for text in ('x = 1', 'if x:', 'if x:\n  y', 'if x:\n  y\n', 'f(', '"""a', '# c', ''):
    print(repr(text), codeop.compile_command(text) is None)
    # expect: 'x = 1' False
    # expect: 'if x:' True
    # expect: 'if x:\n  y' True
    # expect: 'if x:\n  y\n' False
    # expect: 'f(' True
    # expect: '"""a' True
    # expect: '# c' False
    # expect: '' False
console = code.InteractiveConsole()
print([console.push(line) for line in ('x = 3', 'x * 2', 'for i in range(2):', '  print(i)', '')])
# expect: 6
# expect: 0
# expect: 1
# expect: [False, False, True, True, False]
print(marshal.loads(marshal.dumps([1, 'a', None, (True,), {'k': b'v'}])))  # expect: [1, 'a', None, (True,), {'k': b'v'}]
