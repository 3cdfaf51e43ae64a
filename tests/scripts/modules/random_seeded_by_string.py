import random
random.seed("weft")
print(random.random(), random.gauss(0, 1), random.choices([1, 2, 3], k=4))  # expect: 0.039550808181178176 -0.7760351180246744 [1, 3, 3, 3]
