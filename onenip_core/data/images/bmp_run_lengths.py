"""BMP pictures packed as runs of equal pixels (RLE8 and RLE4).

The format may leave pixels open: by a jump, by a row or a picture that ends early. Readers fill them with whatever they like, and a
file that lost its middle looks the same.
"""

from __future__ import annotations

_ROW_ENDS, _PICTURE_ENDS, _JUMP = 0, 1, 2


def runs_fill_picture(runs: bytes, width: int, height: int, bits: int) -> bool:
    """True if the runs, of 8 or 4 `bits` a pixel, tell every pixel once."""
    column = row = position = 0
    while position + 1 < len(runs):
        count, value = runs[position], runs[position + 1]
        position += 2
        if count:
            column += count
        elif value == _ROW_ENDS:
            if column != width:
                return False
            column, row = 0, row + 1
        elif value == _PICTURE_ENDS:
            return row + (column == width) == height
        elif value == _JUMP:
            return False
        else:
            length = (value * bits + 7) // 8
            column, position = column + value, position + length + length % 2
    return False
