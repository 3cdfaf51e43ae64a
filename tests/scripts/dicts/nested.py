people = {"kim": {"age": 20, "langs": ["ko"]}}
people["kim"]["langs"].append("en")
people.setdefault("lee", {})["age"] = 30
print(people)  # expect: {'kim': {'age': 20, 'langs': ['ko', 'en']}, 'lee': {'age': 30}}
