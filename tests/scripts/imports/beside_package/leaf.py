leaf = 'leaf'
