"""`python -m lrdesk` is the command `lrdesk`."""

import sys

from lrdesk.cli import main

sys.exit(main())
