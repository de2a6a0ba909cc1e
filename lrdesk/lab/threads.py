"""How many threads torch may use for one run."""

_allowed = 1  # tensors as small as those of the cards train fastest so, and beside a window by far


def allow(count: int) -> None:
    """Let every run that begins from now on use so many threads."""
    global _allowed
    _allowed = count


def take() -> None:
    """Have torch use as many threads as are allowed; called on the thread that trains, for OpenMP counts by thread."""
    import torch  # not before something trains

    torch.set_num_threads(_allowed)
