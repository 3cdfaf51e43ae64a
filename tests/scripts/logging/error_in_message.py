# cpython: no
import logging
logging.warning("%d", "x")
# expect stderr: --- Logging error ---
# expect stderr: Traceback (most recent call last):
# expect stderr matches:   File ".*", line \w+, in emit
# expect stderr matches:     .*
# expect stderr matches: .*\^+.*
# expect stderr matches:   File ".*", line \w+, in format
# expect stderr matches:     .*
# expect stderr matches: .*\^+.*
# expect stderr matches:   File ".*", line \w+, in format
# expect stderr matches:     .*
# expect stderr matches: .*\^+.*
# expect stderr matches:   File ".*", line \w+, in getMessage
# expect stderr matches:     .*
# expect stderr matches: .*~+.*
# expect stderr: TypeError: %d format: a real number is required, not str
# expect stderr: Call stack:
# expect stderr:   File "error_in_message.py", line 3, in <module>
# expect stderr:     logging.warning("%d", "x")
# expect stderr: Message: '%d'
# expect stderr: Arguments: ('x',)
