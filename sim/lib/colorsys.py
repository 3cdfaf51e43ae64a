"""Colours in other systems: YIQ, HLS and HSV. All parts are floats, in RGB and mostly elsewhere from 0 to 1."""

__all__ = ['rgb_to_yiq', 'yiq_to_rgb', 'rgb_to_hls', 'hls_to_rgb', 'rgb_to_hsv', 'hsv_to_rgb']


def _within(value):
    return min(max(value, 0.0), 1.0)


def rgb_to_yiq(r, g, b):
    y = 0.30 * r + 0.59 * g + 0.11 * b
    return y, 0.74 * (r - y) - 0.27 * (b - y), 0.48 * (r - y) + 0.41 * (b - y)


def yiq_to_rgb(y, i, q):
    return (_within(y + 0.9468822170900693 * i + 0.6235565819861433 * q),
            _within(y - 0.27478764629897834 * i - 0.6356910791873801 * q),
            _within(y - 1.1085450346420322 * i + 1.7090069284064666 * q))


def _hue(r, g, b, high, low):
    """Where on the circle of colours, from 0 to 1: red, green, blue lie a third apart."""
    red, green, blue = [(high - part) / (high - low) for part in (r, g, b)]
    hue = blue - green if r == high else 2.0 + red - blue if g == high else 4.0 + green - red
    return (hue / 6.0) % 1.0


def rgb_to_hls(r, g, b):
    high, low = max(r, g, b), min(r, g, b)
    total, span = high + low, high - low
    lightness = total / 2.0
    if high == low:
        return 0.0, lightness, 0.0
    saturation = span / total if lightness <= 0.5 else span / (2.0 - high - low)
    return _hue(r, g, b, high, low), lightness, saturation


def hls_to_rgb(h, l, s):
    if s == 0.0:
        return l, l, l
    high = l * (1.0 + s) if l <= 0.5 else l + s - l * s
    low = 2.0 * l - high
    return _part(low, high, h + 1 / 3), _part(low, high, h), _part(low, high, h - 1 / 3)


def _part(low, high, hue):
    hue %= 1.0
    if hue < 1 / 6:
        return low + (high - low) * hue * 6.0
    if hue < 0.5:
        return high
    return low + (high - low) * (2 / 3 - hue) * 6.0 if hue < 2 / 3 else low


def rgb_to_hsv(r, g, b):
    high, low = max(r, g, b), min(r, g, b)
    if high == low:
        return 0.0, 0.0, high
    return _hue(r, g, b, high, low), (high - low) / high, high


def hsv_to_rgb(h, s, v):
    if s == 0.0:
        return v, v, v
    sector = int(h * 6.0)
    rest = h * 6.0 - sector
    p, q, t = v * (1.0 - s), v * (1.0 - s * rest), v * (1.0 - s * (1.0 - rest))
    return [(v, t, p), (q, v, p), (p, v, t), (p, q, v), (t, p, v), (v, p, q)][sector % 6]
