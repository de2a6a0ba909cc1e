"""Many variants of a lane, trained at once as one batched problem.

`sweep.py`, `map.py` and `band.py` are what to start from; `results.py` holds what they leave behind and needs no torch.
"""
