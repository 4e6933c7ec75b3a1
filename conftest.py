"""Make the checkout importable without installing it, and load the snippet runner."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
# The runner needs fork; the checks of the pages run on Windows, too.
pytest_plugins = [] if sys.platform == "win32" else ["tests.runner.plugin"]
