# A text of many pages: near and far places, parts over the border of a page, and what is not there.
text = ''.join(f'{i:05d},' for i in range(3000))
print(len(text), text.find('00001,'), text.find(','), text.find('02999'), text.find('x'), text.find('', 17999), text.find('', 18001))
# expect: 18000 6 5 17994 -1 17999 -1
print([text.find(',', at) for at in (0, 5, 6, 4090, 17994, 17999, 18000)], text.find('00700', 0, 4204), text.find('00700', 0, 4205))
# expect: [5, 5, 11, 4091, 17999, 17999, -1] -1 4200
print(text.find('00050', 290, 305), text.find('00050', 301, 400), text.find('0', 18000), text.find('09999', 17990), text.index('01500'))
# expect: 300 -1 -1 -1 9000
print(text.startswith('00682', 4092), text.startswith('00683', 4092), text.endswith('02999,'), text.endswith('00682,', 0, 4098), text.startswith(('x', '0'), 6))
# expect: True False True True True
wide = 'ㄱ' * 5000 + '끝' + 'ㄴ' * 5000
print(wide.find('끝'), wide.find('끝ㄴ', 4990), wide.find('ㄴㄱ'), wide.startswith('끝', 5000), wide.find('끝', 4999, 5000), wide.rfind('끝'))
# expect: 5000 5000 -1 True -1 5000
