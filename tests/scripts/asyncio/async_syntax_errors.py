for src in ('await x', 'def f(): await x', 'async with a: pass', 'def f():\n async for x in y: pass', 'async def f():\n yield 1\n return 2', 'async def f(): yield from x', '[x async for x in y]', 'def f(): return [x async for x in y]', 'async x = 1', 'async def f(): return (await x for x in y)', 'async def f(): lambda: await x', 'async def f():\n def g():\n  await x', 'async def await(): pass', 'async = 1', 'await = 2', 'async lambda: 0', 'async def f(): return [await x for x in y]', 'async def f(x=await y): pass', 'class A:\n await x', 'async for x in y: pass'):
    try: compile(src, 's', 'exec'); print('ok', repr(src))
    except SyntaxError as e: print(repr(src), '->', e.msg, e.lineno, e.offset)
# expect: 'await x' -> 'await' outside function 1 1
# expect: 'def f(): await x' -> 'await' outside async function 1 10
# expect: 'async with a: pass' -> 'async with' outside async function 1 1
# expect: 'def f():\n async for x in y: pass' -> 'async for' outside async function 2 2
# expect: 'async def f():\n yield 1\n return 2' -> 'return' with value in async generator 3 2
# expect: 'async def f(): yield from x' -> 'yield from' inside async function 1 16
# expect: '[x async for x in y]' -> asynchronous comprehension outside of an asynchronous function 1 1
# expect: 'def f(): return [x async for x in y]' -> asynchronous comprehension outside of an asynchronous function 1 17
# expect: 'async x = 1' -> invalid syntax 1 7
# expect: ok 'async def f(): return (await x for x in y)'
# expect: 'async def f(): lambda: await x' -> 'await' outside async function 1 24
# expect: 'async def f():\n def g():\n  await x' -> 'await' outside async function 3 3
# expect: 'async def await(): pass' -> invalid syntax 1 11
# expect: 'async = 1' -> invalid syntax 1 7
# expect: 'await = 2' -> invalid syntax 1 7
# expect: 'async lambda: 0' -> invalid syntax 1 7
# expect: ok 'async def f(): return [await x for x in y]'
# expect: 'async def f(x=await y): pass' -> 'await' outside function 1 15
# expect: 'class A:\n await x' -> 'await' outside function 2 2
# expect: 'async for x in y: pass' -> 'async for' outside async function 1 1
