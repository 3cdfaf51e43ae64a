nan = float('nan'); inf = float('inf')
print(nan == nan, nan != nan, nan in [nan], [nan] == [nan], inf > 10**400, -inf < -10**400, inf == inf, inf - inf, max(1, nan), min(nan, 1), sorted([3, nan, 1]) is None)
# expect: False True True True True True True nan 1 nan False
print(1 == 1.0, hash(1) == hash(1.0) == hash(True), 2**53 == float(2**53), 2**53 + 1 == float(2**53), 10**30 == 1e30, 1 < 1.5 < 2, hash(0.5), hash(inf), hash(-inf), hash(10**30), hash(-1), hash(-2), hash(1.5), hash(''), hash(()) , hash(None) is not None)
# expect: True True True False False True 1152921504606846976 314159 -314159 465258685558744706 -2 -2 1152921504606846977 0 5740354900026072187 True
print(bool(nan), bool(0.0), bool(-0.0), not 0.1, int(1e20), float(2**70), 7.0 // 2, -7.0 // 2, 7.5 % -2, -0.0 + 0, abs(-0.0), 5 / 2, 4 / 2, 1e308 + 1e308)
# expect: True False False False 100000000000000000000 1.1805916207174113e+21 3.0 -4.0 -0.5 0.0 0.0 2.5 2.0 inf
