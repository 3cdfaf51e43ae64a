"""Encodings with a byte for each character, whose lower half is ASCII."""

import codecs

# The upper halves. Two characters around a zero stand for all from one to the other, `~` for the control characters from 80 to 9F,
# `?` for what is no character.
_HALVES = {
    'cp437': 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡'
             '÷≈°∙·√ⁿ²■\xa0',
    'cp850': 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\xad±‗'
             '¾¶§÷¸°¨·¹³²■\xa0',
    'cp852': 'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\xad˝˛'
             'ˇ˘§÷¸°¨˙űŘř■\xa0',
    'cp866': 'А\0п░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀р\0яЁёЄєЇїЎў°∙·√№¤■\xa0',
    'cp874': '€????…???????????‘’“”•–—????????\xa0\u0e01\0\u0e3a????\u0e3f\0\u0e5b????',
    'cp1250': '€?‚?„…†‡?‰Š‹ŚŤŽŹ?‘’“”•–—?™š›śťžź\xa0ˇ˘Ł¤Ą¦§¨©Ş«¬\xad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîď'
             'đńňóôőö÷řůúűüýţ˙',
    'cp1251': 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—?™љ›њќћџ\xa0ЎўЈ¤Ґ¦§Ё©Є«¬\xad®Ї°±Ііґµ¶·ё№є»јЅѕїА\0я',
    'cp1253': '€?‚ƒ„…†‡?‰?‹?????‘’“”•–—?™?›????\xa0΅Ά£\0©?«¬\xad®―°±²³΄µ¶·ΈΉΊ»Ό½Ύ\0Ρ?Σ\0ώ?',
    'cp1254': '€?‚ƒ„…†‡ˆ‰Š‹Œ????‘’“”•–—˜™š›œ??Ÿ\xa0\0ÏĞÑ\0ÜİŞß\0ïğñ\0üışÿ',
    'cp1255': '€?‚ƒ„…†‡ˆ‰?‹?????‘’“”•–—˜™?›????\xa0¡¢£₪¥¦§¨©×«\0¹÷»¼½¾¿\u05b0\0\u05b9?\u05bb\0\u05c3\u05f0\u05f1\u05f2\u05f3\u05f4???'
             '????\u05d0\0\u05ea??\u200e\u200f?',
    'cp1256': '€\u067e‚ƒ„…†‡ˆ‰\u0679‹Œ\u0686\u0698\u0688\u06af‘’“”•–—\u06a9™\u0691›œ\u200c\u200d\u06ba\xa0\u060c¢\0©\u06be«\0¹\u061b»'
             '¼½¾\u061f\u06c1\u0621\0\u0636×\u0637\u0638\u0639\u063a\u0640\u0641\u0642\u0643à\u0644â\u0645\u0646\u0647\u0648çèéêë'
             '\u0649\u064aîï\u064b\u064c\u064d\u064eô\u064f\u0650÷\u0651ù\u0652ûü\u200e\u200f\u06d2',
    'cp1257': '€?‚?„…†‡?‰?‹?¨ˇ¸?‘’“”•–—?™?›?¯˛?\xa0?¢£¤?¦§Ø©Ŗ«¬\xad®Æ°\0·ø¹ŗ»¼½¾æĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽßąįāćäåęēčéźėģķīļšńņó'
             'ōõö÷ųłśūüżž˙',
    'cp1258': '€?‚ƒ„…†‡ˆ‰?‹Œ????‘’“”•–—˜™?›œ??Ÿ\xa0\0ÂĂÄ\0Ë\u0300ÍÎÏĐÑ\u0309ÓÔƠÖ\0ÜƯ\u0303ßàáâăä\0ë\u0301íîïđñ\u0323óôơö\0üư₫ÿ',
    'iso8859-2': '~\xa0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\xadŽŻ°ą˛ł´ľśˇ¸šşťź˝žżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙',
    'iso8859-3': '~\xa0Ħ˘£¤?Ĥ§¨İŞĞĴ\xad?Ż°ħ²³´µĥ·¸ışğĵ½?żÀÁÂ?ÄĊĈÇ\0Ï?ÑÒÓÔĠÖ×ĜÙÚÛÜŬŜßàáâ?äċĉç\0ï?ñòóôġö÷ĝùúûüŭŝ˙',
    'iso8859-4': '~\xa0ĄĸŖ¤ĨĻ§¨ŠĒĢŦ\xadŽ¯°ą˛ŗ´ĩļˇ¸šēģŧŊžŋĀÁ\0ÆĮČÉĘËĖÍÎĪĐŅŌĶÔÕÖ×ØŲÚÛÜŨŪßāá\0æįčéęëėíîīđņōķôõö÷øųúûüũū˙',
    'iso8859-5': '~\xa0Ё\0Ќ\xadЎ\0я№ё\0ќ§ўџ',
    'iso8859-6': '~\xa0???¤???????\u060c\xad?????????????\u061b???\u061f?\u0621\0\u063a?????\u0640\0\u0652?????????????',
    'iso8859-7': '~\xa0‘’£€₯¦§¨©ͺ«¬\xad?―°±²³΄΅Ά·ΈΉΊ»Ό½Ύ\0Ρ?Σ\0ώ?',
    'iso8859-8': '~\xa0?¢\0©×«\0¹÷»¼½¾????????????????????????????????‗\u05d0\0\u05ea??\u200e\u200f?',
    'iso8859-9': '~\xa0\0ÏĞÑ\0ÜİŞß\0ïğñ\0üışÿ',
    'iso8859-10': '~\xa0ĄĒĢĪĨĶ§ĻĐŠŦŽ\xadŪŊ°ąēģīĩķ·ļđšŧž―ūŋĀÁ\0ÆĮČÉĘËĖÍÎÏÐŅŌÓÔÕÖŨØŲÚ\0ßāá\0æįčéęëėíîïðņōóôõöũøųúûüýþĸ',
    'iso8859-11': '~\xa0\u0e01\0\u0e3a????\u0e3f\0\u0e5b????',
    'iso8859-13': '~\xa0”¢£¤„¦§Ø©Ŗ«¬\xad®Æ°±²³“µ¶·ø¹ŗ»¼½¾æĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽßąįāćäåęēčéźėģķīļšńņóōõö÷ųłśūüżž’',
    'iso8859-14': '~\xa0Ḃḃ£ĊċḊ§Ẁ©ẂḋỲ\xad®ŸḞḟĠġṀṁ¶ṖẁṗẃṠỳẄẅṡÀ\0ÏŴÑ\0ÖṪØ\0ÝŶß\0ïŵñ\0öṫø\0ýŷÿ',
    'iso8859-15': '~\xa0¡¢£€¥Š§š©\0³Žµ¶·ž¹º»ŒœŸ¿\0ÿ',
    'iso8859-16': '~\xa0ĄąŁ€„Š§š©Ș«Ź\xadźŻ°±ČłŽ”¶·žčș»ŒœŸżÀÁÂĂÄĆÆ\0ÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæ\0ïđńòóôőöśűùúûüęțÿ',
    'koi8-r': '─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\xa0⌡°²·÷═║╒ё╓\0╡Ё╢\0╬©юабцдефгхи\0пярстужвьызшэщчъЮАБЦДЕФГХИ\0ПЯРСТУЖВЬЫЗШЭЩЧЪ',
    'koi8-u': '─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\xa0⌡°²·÷═║╒ёє╔ії╗╘╙╚╛ґ╝╞╟╠╡ЁЄ╣ІЇ╦╧╨╩╪Ґ╬©юабцдефгхи\0пярстужвьызшэщчъЮАБЦДЕФГХИ\0ПЯРСТУЖВЬЫЗ'
             'ШЭЩЧЪ',
    'mac-roman': 'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\xa0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ'
             '\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
}
_OTHER_NAMES = {'latin2': 'iso88592', 'latin3': 'iso88593', 'latin4': 'iso88594', 'latin5': 'iso88599', 'latin6': 'iso885910',
                'latin7': 'iso885913', 'latin8': 'iso885914', 'latin9': 'iso885915', 'latin10': 'iso885916', 'macintosh': 'macroman'}


def _upper_half(text):
    """The 128 characters of a row above."""
    characters = [*text.replace('~', '\x80\0\x9f')]
    for at in range(len(characters) - 2, 0, -1):
        if characters[at] == '\0':
            characters[at:at + 1] = map(chr, range(ord(characters[at - 1]) + 1, ord(characters[at + 1])))
    return characters


class _Codec:
    def __init__(self, name):
        self._characters = [*map(chr, range(128)), *_upper_half(_HALVES[name])]
        self._bytes = {character: bytes((byte,)) for byte, character in enumerate(self._characters) if byte < 128 or character != '?'}

    def encode(self, text, errors='strict'):
        parts, at, known = [], 0, self._bytes
        while at < len(text):
            end = at
            while end < len(text) and text[end] not in known:
                end += 1
            if end == at:
                parts.append(known[text[at]])
                at += 1
                continue
            problem = UnicodeEncodeError('charmap', text, at, end, 'character maps to <undefined>')
            data, at = codecs._answer(errors, problem, (str, bytes), 'encoding')
            parts.append(self.encode(data)[0] if isinstance(data, str) else data)
        return b''.join(parts), len(text)

    def decode(self, data, errors='strict'):
        data = bytes(data)
        parts, at = [], 0
        while at < len(data):
            byte, at = data[at], at + 1
            part = self._characters[byte]
            if part == '?' and byte > 127:
                problem = UnicodeDecodeError('charmap', data, at - 1, at, 'character maps to <undefined>')
                part, at = codecs._answer(errors, problem, (str,), 'decoding')
            parts.append(part)
        return ''.join(parts), len(data)


_NAMES = {name.replace('-', ''): name for name in _HALVES}


def search(name):
    """The codec, for codecs.register()."""
    plain = name.replace('_', '')
    for beginning in ('windows', 'ibm'):
        if plain.startswith(beginning):
            plain = 'cp' + plain[len(beginning):]
    if plain.isdigit():
        plain = 'cp' + plain
    found = _NAMES.get(_OTHER_NAMES.get(name, plain))
    if found is None:
        return None
    codec = _Codec(found)
    return codecs._codec_info(codec.encode, codec.decode, found)
