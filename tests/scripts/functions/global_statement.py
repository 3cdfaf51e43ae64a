total = 0

def add(n):
    global total, created
    total += n
    created = "yes"

add(5)
add(6)
print(total, created)  # expect: 11 yes
