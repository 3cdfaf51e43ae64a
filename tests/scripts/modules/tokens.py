import io, token, tokenize
text = 'def f(a):\n    # c\n    return """x\ny""" + 0x1F\n\nf(1)\n'
for each in tokenize.generate_tokens(io.StringIO(text).readline):
    print(tokenize.tok_name[each.exact_type], repr(each.string), each.start, each.end)
    # expect: NAME 'def' (1, 0) (1, 3)
    # expect: NAME 'f' (1, 4) (1, 5)
    # expect: LPAR '(' (1, 5) (1, 6)
    # expect: NAME 'a' (1, 6) (1, 7)
    # expect: RPAR ')' (1, 7) (1, 8)
    # expect: COLON ':' (1, 8) (1, 9)
    # expect: NEWLINE '\n' (1, 9) (1, 10)
    # expect: COMMENT '# c' (2, 4) (2, 7)
    # expect: NL '\n' (2, 7) (2, 8)
    # expect: INDENT '    ' (3, 0) (3, 4)
    # expect: NAME 'return' (3, 4) (3, 10)
    # expect: STRING '"""x\ny"""' (3, 11) (4, 4)
    # expect: PLUS '+' (4, 5) (4, 6)
    # expect: NUMBER '0x1F' (4, 7) (4, 11)
    # expect: NEWLINE '\n' (4, 11) (4, 12)
    # expect: NL '\n' (5, 0) (5, 1)
    # expect: DEDENT '' (6, 0) (6, 0)
    # expect: NAME 'f' (6, 0) (6, 1)
    # expect: LPAR '(' (6, 1) (6, 2)
    # expect: NUMBER '1' (6, 2) (6, 3)
    # expect: RPAR ')' (6, 3) (6, 4)
    # expect: NEWLINE '\n' (6, 4) (6, 5)
    # expect: ENDMARKER '' (7, 0) (7, 0)
tokens = list(tokenize.tokenize(io.BytesIO(text.encode()).readline))
print(tokens[0], tokenize.untokenize(tokens) == text.encode())  # expect: TokenInfo(type=63 (ENCODING), string='utf-8', start=(0, 0), end=(0, 0), line='') True
for bad in ('(', '"""'):
    try:
        list(tokenize.generate_tokens(io.StringIO(bad).readline))
    except tokenize.TokenError as error:
        print(error)
        # expect: ('EOF in multi-line statement', (2, 0))
        # expect: ('EOF in multi-line string', (1, 0))
