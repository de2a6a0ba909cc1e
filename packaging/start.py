"""Where a bundle begins."""

import sys

from lrdesk.cli import main

sys.exit(main())
