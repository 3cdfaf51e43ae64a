"""The encodings euc-kr (KS X 1001) and cp949: syllables, letters and signs, without the Chinese characters.

A character is two bytes. The 2350 syllables of KS X 1001 stand in their order from B0A1 on. The other ones are spelt in euc-kr, by
a filler and three letters; cp949 has them in their order before and between the common ones.
"""

import codecs
from binascii import a2b_base64

_FIRST = 0xAC00     # of all 11172 syllables
# A bit for each syllable: is it in KS X 1001?
_COMMON = a2b_base64('''
kwf/PhGwAxMBKBARAACTBXseEbADlwE7EhGgAJOVazBRsAIRATIwEbACEQEKMHm4BhMBMBAAgAATAQsQEQAAkwMrEAAAAJMFa3RRsCMTATsw
EAAAAAAAcBGwAxMAKRARgCEBAAAwFbAOAwEwMAAAAhEBIxAAAAATgWsQEAADEwETEBEwAAEAADBVuCIAAAAwEbAClwf7OhGwAxMBIQAAAAAb
DTs4EbADEwEzEQEAABMFKxwRAAEAAAAQEbAAEwEqMBmwAgEAEBAAAAARAQMwEDACEwdrFBEAABMFK3T5uI8TATsQAAAAAAAAcNmwShMBOxAR
AAMRAAAwWbEqEQEAEAAAAREBCxAAAAATASsQAAABAQAgEBGgAhEBITBZsAIBAAAwGbAHEwE7OBGwAwAAAAAAAAATDTs4EbADAQAQAAAAABMB
IBAQAAABAAAQAQAAAAAAMBEYAgAAABAAAAARASMAAAAAkwELEBEwABEBKzARsMcTATswAYACAAAAMBGwgxMBKzARsAMRAAowEbACEQAgAAAA
AREBKxARoAITASsQAAABAQAAMBGQAhMBKzARsGYAAAAwEbAC0wdrOhGwBwMBIAAAAAATBWs4EbADEwG4EAAAABsFKxABAAMAAAAQEaACEQEK
cHmwohEBChAAAAARAQAQEZAAEQEJAAAAAJMFu/L5sCITATsyASAAAAAAMFmwBpMBOzARoCMRAABwEbACEQAQEAAAARMBAxABAACTBysWEAAB
AQAAMBEAAhEBKTARsAAAAAAwUbAOEwU7OBGwAwMAAQAAAACTATkQAAACAwA7AAAAABMBIwAAAAAAAAAQAAAAAQAgMBGQAgAAAAAAAAAAAAAQ
AAACEQEDAAAAABMBK7B5sCMTATswEbACEQEh8NmwQxMBOzARsAMRASBwUbAiEwEgEBGQAREBCzARsAKTAasWAAABEwEhMBGwAgMBKTAxsAIA
AAAwGbhCGwEzOBEwAwAAIAAAAAATBTMQEQAAAAAAAAEAAJMFIzABAAEBABAQETAAAQAAMBEwAgEAEBAAAAARAAAAAAACE4UDEBEQABMBKzB3
uGMTATswkbCiEQECMHvwVxMBK3DR8OMRARswcbkKEwE7MAGQAhMBKzARsAITByswETADEwEjMBGwAhMBqzARtP4RAQkwcbhH0wV7MBGwA1MB
IRARAAATBWswEbACEQEzEAAAABMF6zgQoAIBADAQEbACEwAgMHGwAgEAEBAAAAATAQsQERAAEwErAAAAAJMFazaVsAMTATsQAQACAAAAMBGw
AwEAIBAAAAEAAAAwEbAKAwEQEAAAAREBAwAAAAITASMQAAADAAAAEAAAAAEAABAAkAIAAAAwETCGUwF7MBGwA1EBIQAAAAATATswEbACEQAQ
EAEAAhMBKxARAAIAAAAQEbACAQABMBGwAgEAEBABAAARASsQERACEwErAAAAAJMDKzARsAITATswAAACAAAAMBmwAxMBKxARsAMBAAAwEbAC
EwEhEAAAAgEBABAAAAATASsQEQACAQAgMBGwAhEBATARMAIAAAAwEbACEwM7MBGwAwEAIAAAAAATBTswEbACEQAQEAEAABMBKxQBAAABAAAQ
AYACAQAAMBGwAgEAEBAAAAATASMQERACkwULEBEwABMBK3BRsCMTATswAAAAAAAAMBGwAxMBKxARMAMBAQowEbACAQAgAAAAABEAABARoACT
BSsQAAACAAAAEBGQABEBKRARsAAAAAAwEbACEyErMBGwAwEAIAAAAAATBSswEbACEwE7EBEgABMhKzIRgAITACgwEaACEQEKMBGSAhEBITAR
AAITASswEZAC0wMrEhEwAhMBKwA=
''')
_ROW_1 = ('\u3000\u3001\u3002·‥…¨\u3003\xad―∥\uff3c∼'
          '‘’“”\u3014\u3015\u3008\u3009\u300a\u300b\u300c\u300d\u300e\u300f\u3010\u3011±×÷≠≤≥∞∴°′″℃Å￠￡￥♂♀'
          '∠⊥⌒∂∇≡≒§※☆★○●◎◇◆□■△▲▽▼→←↑↓↔\u3013≪≫√∽∝∵∫∬∈∋⊆⊇⊂⊃∪∩∧∨￢')
_ROW_2 = ('⇒⇔∀∃´\uff5eˇ˘˝˚˙¸˛¡¿ː∮∑∏¤℉‰◁◀▷▶♤♠♡♥♧♣⊙◈▣'
          '◐◑▒▤▥▨▧▦▩♨☏☎☜☞¶†‡↕↗↙↖↘♭♩♪♬㉿㈜№㏇™㏂㏘℡')
_ROW_3 = [*map(chr, range(0xFF01, 0xFF5F))]
_ROW_3[0x3B], _ROW_3[0x5D] = '\uffe6', '\uffe3'
_ROW_4 = [*map(chr, range(0x3131, 0x318F))]
_FILLER = '\u3164'
_INITIALS = '\u3131\u3132\u3134\u3137\u3138\u3139\u3141\u3142\u3143\u3145\u3146\u3147\u3148\u3149\u314a\u314b\u314c\u314d\u314e'
_FINALS = _FILLER + '\u3131\u3132\u3133\u3134\u3135\u3136\u3137\u3139\u313a\u313b\u313c\u313d\u313e\u313f\u3140' \
          '\u3141\u3142\u3144\u3145\u3146\u3147\u3148\u314a\u314b\u314c\u314d\u314e'


def _make_table(of_microsoft):
    """Character -> its bytes, without ASCII."""
    table = {}
    for number, row in enumerate((_ROW_1, _ROW_2, _ROW_3, _ROW_4)):
        for i, character in enumerate(row):
            table[character] = bytes((0xA1 + number, 0xA1 + i))
    common = iter([bytes((lead, trail)) for lead in range(0xB0, 0xC9) for trail in range(0xA1, 0xFF)])
    trails = (*range(0x41, 0x5B), *range(0x61, 0x7B), *range(0x81, 0xFF))
    rare = iter([bytes((lead, trail)) for lead in range(0x81, 0xC7) for trail in trails if lead < 0xA1 or trail < 0xA1])
    for at in range(11172):
        if _COMMON[at >> 3] >> (at & 7) & 1:
            table[chr(_FIRST + at)] = next(common)
        elif of_microsoft:
            table[chr(_FIRST + at)] = next(rare)
        else:
            letters = _FILLER, _INITIALS[at // 588], chr(0x314F + at % 588 // 28), _FINALS[at % 28]
            table[chr(_FIRST + at)] = b''.join([table[letter] for letter in letters])
    return table


class _Codec:
    def __init__(self, name):
        self.name = name
        self._bytes = _make_table(name == 'cp949')
        self._characters = {data: character for character, data in self._bytes.items()}

    def encode(self, text, errors='strict'):
        parts, at = [], 0
        while at < len(text):
            data = text[at].encode() if text[at] < '\x80' else self._bytes.get(text[at])
            at += 1
            if data is None:
                problem = UnicodeEncodeError(self.name, text, at - 1, at, 'illegal multibyte sequence')
                data, at = codecs._answer(errors, problem, (str, bytes), 'encoding')
                if isinstance(data, str):
                    data = self.encode(data)[0]
            parts.append(data)
        return b''.join(parts), len(text)

    def decode(self, data, errors='strict'):
        data = bytes(data)
        parts, at = [], 0
        while at < len(data):
            size = 1 if data[at] < 0x80 else 8 if data[at:at + 8] in self._characters else 2
            part = data[at:at + size]
            character = chr(part[0]) if size == 1 else self._characters.get(part)
            at += size
            if character is None:
                at -= size
                why = 'incomplete' if len(part) == 1 and part[0] < 0xFF else 'illegal'
                problem = UnicodeDecodeError(self.name, data, at, at + 1, why + ' multibyte sequence')
                character, at = codecs._answer(errors, problem, (str,), 'decoding')
            parts.append(character)
        return ''.join(parts), len(data)


_NAMES = {'euc_kr': 'euc_kr', 'euckr': 'euc_kr', 'ks_c_5601': 'euc_kr', 'cp949': 'cp949', 'ms949': 'cp949', 'uhc': 'cp949', '949': 'cp949'}


def search(name):
    """The codec, for codecs.register()."""
    if name not in _NAMES:
        return None
    codec = _Codec(_NAMES[name])
    return codecs._codec_info(codec.encode, codec.decode, codec.name)
