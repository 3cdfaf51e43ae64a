def main():
    parts = []
    for i in range(200000):
        parts.append(f'{i}:{i * 2}')
    t = ','.join(parts)
    print(len(t), t.count('9'), len(t.split(',')))
    s = ''
    for i in range(20000):
        s += 'x'
    print(len(s), s.upper()[:5], s.replace('x', 'y')[:3])
main()
