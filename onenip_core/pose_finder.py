"""Finds how a part lies beside the reference: a search over angles and shifts on small pictures, then made exact. No torch."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from onenip_core.alignment import Alignment, AlignmentKind
from onenip_core.pose import Pose
from onenip_core.types import RgbImage

GreyImage = npt.NDArray[np.uint8]
"""(h, w) uint8."""
REFERENCE_SIDE = 256
"""Of the longer side of a reference, in pixels."""
_COARSE_SIDE = 80
_LEAST_SIDE = 8
"""Of the shorter side, in pixels."""
_STEP = 3.0
"""Degrees from one angle of the search to the next: 2 pixels at the end of a coarse picture, half of them to each side."""
_CANDIDATES = 3
"""Places of the search that are made exact; parts that look alike when turned have several."""
_LEAST_OVERLAP = 0.3
"""Of the reference that a picture must show to be compared with it."""
_ECC = (cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_COUNT, 60, 1e-5)
_ECC_BLUR = 5
_FLAT = 1e-6
_Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class FoundPose:
    """What was found of one picture."""

    pose: Pose
    confidence: float
    """Correlation of the edges of picture and reference where both are in view, 0…1."""


def make_reference(picture: RgbImage) -> RgbImage:
    """(H, W, 3) → (h, w, 3), whose longer side has REFERENCE_SIDE pixels: what a model keeps of the normal image."""
    return _resized(picture, *_fitting(picture.shape[0], picture.shape[1], REFERENCE_SIDE))


def check_reference(product: str, shape: tuple[int, ...], dtype: str) -> None:
    """Of one that was read from a file. Raises ValueError: it is no reference."""
    fits = len(shape) == 3 and shape[2] == 3 and dtype == "uint8"
    if not fits or max(shape[:2]) != REFERENCE_SIDE or min(shape[:2]) < _LEAST_SIDE:
        raise ValueError(f"the reference of {product!r} is {dtype} {shape} instead of a small picture")


class PoseFinder:
    """Lays pictures of one product over its reference. Computes alike everywhere: nothing is drawn at random."""

    def __init__(self, reference: RgbImage, aspect: float, asked: Alignment) -> None:
        """`reference` as `make_reference` gives it; `aspect` is width by height of the pictures as they are taken."""
        self._asked = asked
        self._aspect = aspect
        self._size = (reference.shape[0], reference.shape[1])
        self._reference = reference
        self._grey = _grey(reference)
        self._edges = _edges(self._grey)
        self._everywhere = np.ones(self._size, np.uint8)
        self._coarse = _fitting(*self._size, _COARSE_SIDE)
        padded = [cv2.getOptimalDFTSize(2 * side) for side in self._coarse]
        self._padded = (padded[0], padded[1])
        angles = np.arange(-np.ceil(asked.angle / _STEP), np.ceil(asked.angle / _STEP) + 1) * _STEP
        self._angles = [float(angle) for angle in angles if -180 <= angle < 180] if asked.angle else [0.0]
        small = _edges(_resized(self._grey, *self._coarse))
        self._spectra = np.stack([np.conj(self._spectrum(self._turned(small, angle))) for angle in self._angles])

    @property
    def asked(self) -> Alignment:
        """How far it looks."""
        return self._asked

    @property
    def reference(self) -> RgbImage:
        """(h, w, 3) that pictures are laid over."""
        return self._reference

    def find(self, picture: RgbImage) -> FoundPose:
        """Of (H, W, 3) uint8 of any size. Confidence 0 where nothing of the reference was found within the limits."""
        grey = _resized(_grey(picture), *self._size)
        edges = _edges(grey)
        best = FoundPose(Pose(aspect=self._aspect), 0.0)
        if edges.std() < _FLAT:
            return best
        for start in self._search(grey):
            pose = self._refine(grey, start)
            if self._is_within(pose):
                confidence = self._correlation(edges, pose)
                if confidence > best.confidence:
                    best = FoundPose(pose, confidence)
        return best

    def _search(self, grey: GreyImage) -> list[Pose]:
        height, width = self._coarse
        spectrum = self._spectrum(_edges(_resized(grey, height, width)))
        found = np.fft.irfft2(self._spectra * spectrum, s=self._padded, axes=(1, 2))
        reach_y, reach_x = (int(np.ceil(self._asked.most_shift * side)) for side in self._coarse)
        ys, xs = np.arange(-reach_y, reach_y + 1), np.arange(-reach_x, reach_x + 1)
        within = found[:, ys[:, None], xs[None, :]]
        poses = []
        peaks = within.max(axis=(1, 2))
        for _ in range(_CANDIDATES):
            number = int(peaks.argmax())
            if not np.isfinite(peaks[number]):
                break
            row, column = np.unravel_index(int(within[number].argmax()), within[number].shape)
            poses.append(Pose(xs[column] / width, ys[row] / height, self._angles[number], self._aspect))
            near = [abs((a - self._angles[number] + 180) % 360 - 180) <= _STEP for a in self._angles]
            peaks[np.array(near)] = -np.inf
        return poses

    def _refine(self, grey: GreyImage, start: Pose) -> Pose:
        """By the enhanced correlation coefficient; the start itself where it does not converge."""
        height, width = self._size
        motion = cv2.MOTION_EUCLIDEAN if self._asked.kind is AlignmentKind.TURN else cv2.MOTION_TRANSLATION
        matrix = start.matrix(height, width).astype(np.float32)
        try:
            _, found = cv2.findTransformECC(self._grey, grey, matrix, motion, _ECC, self._everywhere, _ECC_BLUR)
        except cv2.error:
            return start
        return self._pose_of(np.asarray(found, np.float64))

    def _pose_of(self, matrix: npt.NDArray[np.float64]) -> Pose:
        height, width = self._size
        middle = np.array([(width - 1) / 2, (height - 1) / 2])
        dx, dy = matrix[:, :2] @ middle + matrix[:, 2] - middle
        angle = float(np.rad2deg(np.arctan2(matrix[1, 0], matrix[0, 0])))
        return Pose(float(dx) / width, float(dy) / height, angle, self._aspect)

    def _is_within(self, pose: Pose) -> bool:
        slack = 0.5 / _COARSE_SIDE
        limit = self._asked.most_shift + slack
        turned = abs(pose.angle) <= self._asked.angle + 0.5
        return bool(np.isfinite(pose.dx + pose.dy)) and abs(pose.dx) <= limit and abs(pose.dy) <= limit and turned

    def _correlation(self, edges: _Floats, pose: Pose) -> float:
        height, width = self._size
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        moved = cv2.warpAffine(edges, pose.matrix(height, width), (width, height), flags=flags)
        shown = pose.covered(height, width)
        if shown.mean() < _LEAST_OVERLAP:
            return 0.0
        own, other = self._edges[shown], moved[shown]
        own, other = own - own.mean(), other - other.mean()
        size = float(np.sqrt((own**2).sum() * (other**2).sum()))
        return max(0.0, float((own * other).sum()) / size) if size > _FLAT else 0.0

    def _turned(self, edges: _Floats, angle: float) -> _Floats:
        height, width = self._coarse
        matrix = Pose(angle=angle, aspect=self._aspect).matrix(height, width)
        turned: _Floats = cv2.warpAffine(edges, matrix, (width, height), flags=cv2.INTER_LINEAR).astype(np.float32)
        return turned

    def _spectrum(self, edges: _Floats) -> npt.NDArray[np.complexfloating]:
        centred = edges - edges.mean()
        return np.fft.rfft2(centred, s=self._padded)


def _grey(picture: RgbImage) -> GreyImage:
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), dtype=np.uint8)


def _fitting(height: int, width: int, side: int) -> tuple[int, int]:
    """Rows and columns of the same shape whose longer side has `side` pixels."""
    scale = side / max(height, width)
    return max(_LEAST_SIDE, round(height * scale)), max(_LEAST_SIDE, round(width * scale))


def _resized(picture: GreyImage, height: int, width: int) -> GreyImage:
    """Grey, or with colours."""
    shrinks = picture.shape[0] > height or picture.shape[1] > width
    how = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(picture, (width, height), interpolation=how), dtype=np.uint8)


def _edges(grey: GreyImage) -> _Floats:
    """How steep it is, whatever the light: a square root, so that one strong edge does not decide alone."""
    smooth = cv2.GaussianBlur(grey.astype(np.float32), (0, 0), 1.5)
    steep = np.hypot(cv2.Sobel(smooth, cv2.CV_32F, 1, 0), cv2.Sobel(smooth, cv2.CV_32F, 0, 1))
    return np.asarray(np.sqrt(steep), dtype=np.float32)
