"""What can go wrong in an experiment through nobody's bug."""


class LabError(Exception):
    """An experiment that torch cannot build or train; the message is one sentence for the reader."""
