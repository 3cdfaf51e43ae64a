print(round(2.675, 2), round(0.5), round(1.5), round(2.5), round(-0.5), round(1234.5678, 2), round(1234.5678, -2), round(1e300, 2))
# expect: 2.67 0 2 2 0 1234.57 1200.0 1e+300
