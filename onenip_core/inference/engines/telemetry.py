"""Nothing that this program uses may report home."""

from __future__ import annotations

import os
import sys


def switch_off_telemetry() -> None:
    """Call before onnxruntime or openvino are imported anywhere in the process: both report to their makers otherwise.

    ONNX Runtime's own function for that comes too late: by then it has made an identifier and a database in the user's
    cache folder. OpenVINO reports as soon as it is imported, unless the package that it does so with is not there.
    """
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    sys.modules.setdefault("openvino_telemetry", None)  # type: ignore[arg-type]  # None makes its import an ImportError
