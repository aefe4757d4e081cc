"""Run by a bundle before anything else: pyqtgraph imports Qt's modules for OpenGL (10 MB) wherever it draws, and we draw without.

What it takes from them is a class to derive from, of which nobody makes an object.
"""

import sys
from types import ModuleType


class _WithoutOpenGL(ModuleType):
    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)

        def refuse(_self: object, *_arguments: object) -> None:
            raise RuntimeError(f"{self.__name__}.{name} is not part of this program, which draws without OpenGL.")

        return type(name, (), {"__init__": refuse})


for _name in ("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"):
    sys.modules[_name] = _WithoutOpenGL(_name)
