"""The signatures of what decks quote from torch."""

import inspect

import torch

PLACES = (torch.optim, torch.optim.lr_scheduler, torch.nn.utils)


def signature_of(name: str) -> inspect.Signature | None:
    """Return the signature of an optimizer, a scheduler or a utility for gradients; None for any other name."""
    for place in PLACES:
        if callable(found := getattr(place, name, None)):
            return inspect.signature(found)
    return None
