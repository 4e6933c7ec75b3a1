"""Changes to the files that Material ships, where no setting of it reaches.

Each names what to find; what is not there exactly once has moved in a newer Material,
and the build stops rather than lose the change in silence.
"""

import re
from pathlib import Path

from mkdocs.exceptions import PluginError


def patch(site: Path, files: str, places: list[tuple[str, str]], home: str) -> None:
    """Replace each of `places`, (what to find, what to put there), in one built file.

    `files` is a pattern below `site` for the file, whose name has a hash in it; `home` is
    the module that lists the places. PluginError if a place is not found exactly once.
    """
    found = list(site.glob(files))
    text = "".join(file.read_text("utf-8") for file in found)
    for place, better in places:
        text, count = re.subn(place, better, text)
        if (len(found), count) != (1, 1):
            raise PluginError(
                f"{files} of this mkdocs-material: no or several places look like {place}. "
                f"Read its source and adapt the place in {home}, or drop it."
            )
    found[0].write_text(text, "utf-8")
