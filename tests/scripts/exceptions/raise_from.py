try:
    try:
        int("x")
    except ValueError as error:
        raise RuntimeError("conversion") from error
except RuntimeError as error:
    print(error, "|", error.__cause__, error.__suppress_context__)  # expect: conversion | invalid literal for int() with base 10: 'x' True
