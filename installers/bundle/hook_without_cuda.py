"""Run by a bundle without CUDA before anything else: torch is told, while it is being imported, that it was built without CUDA.

Else it looks for what computes on a card and does not start. Its native part is there then and nothing has asked it yet.
"""

import sys
from importlib.abc import MetaPathFinder

_ASKS_FIRST = "torch._native"


class _WithoutCuda(MetaPathFinder):
    def find_spec(self, fullname: str, path: object, target: object = None) -> None:
        if fullname == _ASKS_FIRST:
            sys.meta_path.remove(self)
            vars(sys.modules["torch._C"])["_has_cuda"] = False
        return


sys.meta_path.insert(0, _WithoutCuda())
