# A long str may be continued in place by +=; nobody who holds a shorter one may see that.
text = 'ab' * 1500
kept = text
for i in range(2000):
    text += str(i % 10)
    if i == 999:
        middle = text
print(len(kept), kept == 'ab' * 1500)  # expect: 3000 True
print(len(middle), middle == kept + '0123456789' * 100)  # expect: 4000 True
print(len(text), text == kept + '0123456789' * 200)  # expect: 5000 True

# Two continuations of one str.
left = right = middle
left += 'left'
right += 'right'
print(left[-6:], right[-6:], middle[-2:], len(middle))  # expect: 89left 9right 89 4000
print(left == middle + 'left', hash(left) == hash(middle + 'left'), left in {middle + 'left'})  # expect: True True True

# Wider characters, and narrow ones behind them.
wide = middle
wide += '가'
wide += 'x' * 5000
wide += '나'
wide += '\U0001F600'
print(len(wide), wide[3999:4002], wide[-3:], wide.count('x'))  # expect: 9003 9가x x나😀 5000
print(middle.isascii(), wide.isascii(), wide[4001:9001].isascii())  # expect: True False True

# Everything that reads a str reads these, too.
print(left.find('left'), left.replace('ab', '').startswith('0123'), left.upper()[-4:])  # expect: 4000 True LEFT
print(len(','.join([left, right])), len(left.split('9')), left[::2][:4], left[-1], left * 2 == left + left)  # expect: 8010 101 aaaa t True
print(f'{left}!'[-6:], left < right, left > middle, '%s' % right == right)  # expect: 9left! True True True
other = left
other += other
print(len(other), other == left + left)  # expect: 8008 True

# Garbage is collected meanwhile.
grown = ''
for i in range(3000):
    grown += 'some text, '
    waste = [str(n) * 3 for n in range(20)]
print(len(grown), grown == 'some text, ' * 3000)  # expect: 33000 True
