"""`python -m onenip_core.cli`."""

import sys

from onenip_core.cli.main import main

sys.exit(main())
