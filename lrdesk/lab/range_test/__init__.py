"""The learning-rate range test (Smith 2015): one short training at a rising rate, and what it hints at.

`run.py` trains, and alone needs torch.
"""

from lrdesk.lab.range_test.recording import RangeRecording, RangeTest
from lrdesk.lab.range_test.suggestions import Suggestion, notice, runnable, suggestions

__all__ = ["RangeRecording", "RangeTest", "Suggestion", "notice", "runnable", "suggestions"]
