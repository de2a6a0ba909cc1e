"""What a finished recording says: verdicts on its experiment's claims, and who answers the prediction. No torch."""

from lrdesk.lab.claims.outcomes import outcome
from lrdesk.lab.claims.verdicts import Verdict, verdicts

__all__ = ["Verdict", "outcome", "verdicts"]
