"""How a part lies in a picture beside where it lies in the reference, and pictures brought from one to the other. No torch."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

Matrix = npt.NDArray[np.float64]
"""(2, 3): from a pixel (x, y) of the reference's frame to the pixel of the picture that shows the same point of the part."""


@dataclass(frozen=True, slots=True)
class Pose:
    """Found of a picture: turned about its middle and shifted. A picture of any size, also squeezed, is meant."""

    dx: float = 0.0
    """To the right, in shares of the picture's width."""
    dy: float = 0.0
    """Downwards, in shares of its height."""
    angle: float = 0.0
    """Degrees, clockwise as a person sees it."""
    aspect: float = 1.0
    """Width by height of the pictures as they are taken: a squeezed one is turned as if it were not."""

    def matrix(self, height: int, width: int) -> Matrix:
        """Of pictures of this size."""
        radians = np.deg2rad(self.angle)
        turn = np.array([[np.cos(radians), -np.sin(radians)], [np.sin(radians), np.cos(radians)]])
        scale = np.diag([width / self.aspect, float(height)])  # from shares of the height to pixels
        linear = scale @ turn @ np.linalg.inv(scale)
        middle = np.array([(width - 1) / 2, (height - 1) / 2])
        offset = middle - linear @ middle + np.array([self.dx * width, self.dy * height])
        return np.column_stack([linear, offset])

    def moves(self, side: int) -> bool:
        """Whether any pixel of a picture, squeezed to a square of `side` pixels, comes from half a pixel away or more."""
        corners = np.array([[0, 0, 1], [side - 1, 0, 1], [0, side - 1, 1], [side - 1, side - 1, 1]], np.float64)
        return bool(np.linalg.norm(corners @ self.matrix(side, side).T - corners[:, :2], axis=1).max() >= _HALF_A_PIXEL)

    def align(self, picture: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
        """(H, W) or (H, W, 3): the part as it lies in the reference. Beyond the picture its edge goes on."""
        height, width = picture.shape[:2]
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        matrix = self.matrix(height, width)
        moved = cv2.warpAffine(picture, matrix, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE)
        return np.asarray(moved, dtype=np.uint8)

    def covered(self, height: int, width: int) -> npt.NDArray[np.bool_]:
        """(H, W) of the reference's frame: what the picture shows, and not what lies beyond its edge."""
        rows, columns = np.mgrid[:height, :width]
        (a, b, c), (d, e, f) = self.matrix(height, width)
        x, y = a * columns + b * rows + c, d * columns + e * rows + f
        return np.asarray((x >= 0) & (x <= width - 1) & (y >= 0) & (y <= height - 1))

    def put_back(self, values: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """(H, W) of the reference's frame → of the picture, 0 where the reference's frame ends."""
        height, width = values.shape
        moved = cv2.warpAffine(values, self.matrix(height, width), (width, height), flags=cv2.INTER_LINEAR)
        return np.asarray(moved, dtype=np.float32)

    def put_back_mask(self, inside: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
        """As `put_back`, by the nearest pixel."""
        height, width = inside.shape
        matrix = self.matrix(height, width)
        moved = cv2.warpAffine(inside.astype(np.uint8), matrix, (width, height), flags=cv2.INTER_NEAREST)
        return np.asarray(moved > 0)


_HALF_A_PIXEL = 0.5
AS_TAKEN = Pose()
