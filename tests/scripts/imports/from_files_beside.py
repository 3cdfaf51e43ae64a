# Modules and packages in the program's folder.
import os.path

import beside_module
import beside_package.leaf as deep
from beside_package import name


def later():
    from beside_module import twice
    return twice(beside_module.value)


print(beside_module.value, beside_module.leaf, deep.leaf, name, later())  # expect: 5 leaf leaf beside_package 10
print(os.path.basename(beside_module.__file__), beside_module.__name__, deep.__package__)  # expect: beside_module.py beside_module beside_package
try:
    import beside_nothing
except ModuleNotFoundError as error:
    print(error)  # expect: No module named 'beside_nothing'
