"""What a bundle leaves out of what PyInstaller finds, and what it adds: lists, with the reason for each.

A name that is here by mistake shows in the self-test of the bundle (`smoke.py`); a part that came in unasked shows in
its size (`budget.py`).
"""

import re
from typing import Final

# The compiler, other devices, many machines, tests and viewers: nothing of it serves training on one machine.
OF_TORCH: Final = """
torch._dynamo torch._inductor torch._lazy torch._numpy torch.ao.ns torch.ao.pruning torch.backends.xeon torch.contrib
torch.distributed._composable torch.distributed._shard torch.distributed._tools torch.distributed.checkpoint
torch.distributed.elastic torch.distributed.fsdp torch.distributed.launcher torch.distributed.nn
torch.distributed.optim torch.distributed.pipelining torch.distributed.tensor torch.onnx
torch.testing._internal.common_distributed torch.testing._internal.common_methods_invocations
torch.testing._internal.common_modules torch.testing._internal.common_nn torch.testing._internal.common_utils
torch.testing._internal.jit_utils torch.testing._internal.opinfo torch.utils.benchmark
torch.utils.hipify torch.utils.tensorboard torch.utils.viz
""".split()

# pyqtgraph offers more than we draw with (lrdesk/gui/lean_pyqtgraph.py), and other toolkits than Qt for Python.
OF_PYQTGRAPH: Final = """
pyqtgraph.console pyqtgraph.dockarea pyqtgraph.examples pyqtgraph.flowchart pyqtgraph.jupyter pyqtgraph.opengl
""".split()

# QtTest stays: the self-test presses keys with it.
OF_QT: Final = """
PySide6.QtConcurrent PySide6.QtDBus PySide6.QtDesigner PySide6.QtHelp PySide6.QtNetwork PySide6.QtPrintSupport
PySide6.QtQml PySide6.QtQuick PySide6.QtSql PySide6.QtUiTools PySide6.QtXml
""".split()

OF_SYMPY: Final = """
sympy.benchmarks sympy.categories sympy.crypto sympy.diffgeom sympy.liealgebras sympy.physics sympy.sandbox
sympy.stats sympy.testing sympy.vector
""".split()

OF_NUMPY: Final = ["numpy.distutils", "numpy.f2py", "numpy.testing", "numpy.tests"]

# No network access is the app's promise, so there is no OpenSSL either; the others serve whoever develops.
OF_PYTHON: Final = """
_distutils_hack _hashlib _ssl _tkinter curses distutils ensurepip idlelib lib2to3 readline ssl tkinter turtle venv
""".split()

# Asked for by some library if it is there, as tools or for drawing that we don't use.
OF_OTHERS: Final = """
IPython OpenGL PIL PyQt5 PyQt6 PySide2 _pytest attr attrs chardet charset_normalizer cupy expecttest filelock fsspec
gmpy2 h5py hypothesis jinja2 markupsafe matplotlib networkx numba pandas pip pkg_resources pluggy pytest scipy
setuptools tensorboard torchvision tqdm triton wheel
""".split()

LEFT_OUT: Final = [*OF_TORCH, *OF_PYQTGRAPH, *OF_QT, *OF_SYMPY, *OF_NUMPY, *OF_PYTHON, *OF_OTHERS]
"""The modules that no bundle holds, each with all below it."""

METADATA: Final = ["lrdesk", "torch", "PySide6-Essentials", "pyqtgraph", "numpy", "peewee", "msgspec"]
"""The distributions whose version the app asks for when it runs."""

QT_WORDS: Final = ("qtbase_de.qm", "qtbase_zh_CN.qm")
"""Qt's own translations into the languages that the app speaks."""

UNWANTED_FILES: Final = re.compile(
    r"""
    PySide6/Qt/qml/
    | plugins/(designer|egldeviceintegrations|generic|networkinformation|printsupport|qmllint|qmltooling|sqldrivers
      |tls|vectorimageformats|virtualkeyboard|wayland-graphics-integration-server)/
    | plugins/platforms/(lib)?q(eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc|direct2d)\b
    | plugins/platformthemes/libqgtk3
    | plugins/imageformats/(lib)?q(icns|pdf|tga|tiff|wbmp)\b
    | plugins/platforminputcontexts/libqtvirtualkeyboard
    | Qt6?(EglFS|EglFs|Network|Pdf|PrintSupport|Qml|Quick|Sql|VirtualKeyboard)
    | opengl32sw\.dll  # twenty megabytes of a renderer that only OpenGL would use
    | \.dist-info/(RECORD$|licenses/|LICEN)  # all licences stand in one text
    | \.(pyi|typed|ts)$
    | resources/screenshots/
    """,
    re.VERBOSE,
)
"""Files that hooks bring along: Qt's plugins for other uses, and what only developers read."""

SYSTEM_LIBRARIES: Final = re.compile(
    r"""^lib(
    gtk-3|gdk-3|gdk_pixbuf|atk|atspi|cairo|pango|harfbuzz|fribidi|thai|datrie|graphite|epoxy|pixman  # of GTK
    |krb5|k5crypto|gssapi|com_err|keyutils|cups  # of networks and printers
    |blkid|mount|selinux|gio|gmodule|gobject
    |X(composite|cursor|damage|fixes|i|inerama|randr)\.so
    |jpeg|tiff|ssl|crypto|readline|tinfo
    )""",
    re.VERBOSE,
)
"""Libraries of the building Linux that only came along for a part that is left out."""


def is_wanted(destination: str, linux: bool) -> bool:
    """Whether a file belongs in the bundle, by its path there."""
    path = destination.replace("\\", "/")
    if "PySide6" in path and "/translations/" in path:
        return path.rsplit("/", 1)[1] in QT_WORDS
    return not (UNWANTED_FILES.search(path) or (linux and SYSTEM_LIBRARIES.search(path)))
