raise SystemExit(5)
# expect exit: 5
