"""Whether the system asks for less motion."""

import sys

SPI_GETCLIENTAREAANIMATION = 0x1042


def system_reduces() -> bool:
    """Whether animations are switched off in the system; Qt does not tell, so only Windows is asked."""
    if sys.platform != "win32":
        return False
    import ctypes

    animated = ctypes.c_int(1)
    ctypes.windll.user32.SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animated), 0)
    return not animated.value
