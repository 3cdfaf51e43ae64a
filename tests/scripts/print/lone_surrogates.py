# A text that UTF-8 can't have is not written; on standard error it is escaped.
import sys
try:
    print('before', 'a\ud800b', 'after')    # expect: before
except UnicodeEncodeError as error:
    print()
    print(error.reason, error.start)        # expect: surrogates not allowed 1
try:
    sys.stdout.write('\udcff')
except UnicodeEncodeError as error:
    print(error.reason)                     # expect: surrogates not allowed
print('한글 \ud7a3')                        # expect: 한글 힣
print('\ud800 한글', file=sys.stderr)       # expect stderr: \ud800 한글
