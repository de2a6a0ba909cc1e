"""Whether a GPU is there that training cannot use, told without loading torch."""

import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Final

NVIDIA_DRIVER: Final = Path(
    r"C:\Windows\System32\nvcuda.dll" if sys.platform == "win32" else "/proc/driver/nvidia/version"
)
"""A file that is there where the driver of an NVIDIA GPU is."""


def stands_idle() -> bool:
    """Whether this computer has an NVIDIA GPU, but a PyTorch that was built without CUDA."""
    torch = find_spec("torch")
    folders = (torch.submodule_search_locations if torch else None) or []
    return NVIDIA_DRIVER.exists() and not any(
        library for folder in folders for library in Path(folder, "lib").glob("*torch_cuda*")
    )
