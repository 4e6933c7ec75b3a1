"""Whether a program did what its recorded output says; if not, why, for people."""

import difflib
import re

from sidebyside import sections
from tests.runner import compare

# What a first record does not hold unless the program is named for an error: mistakes
# of its author, the network, which no program has, and a GPU, which most machines lack.
SLIPS = re.compile(r"NameError|\w*ImportError|ModuleNotFoundError|AttributeError: (partially "
                   r"initialized )?module|AssertionError: Torch not compiled|urllib\.error"
                   r"|socket\.|\w*Connection\w*Error")
TRACEBACK = "Traceback (most recent call last):\n    ...\n"


class Wrong(Exception):
    """A program or its record is not as it should be; the message says what to do."""


def shown(program: sections.Program, result: dict, exact: bool) -> dict[str, str]:
    """What each section shows a reader, trailing white space aside; Wrong if it ran
    in a way that no page may show."""
    raised, where = result["raised"], list(result["sections"] or [""])[-1]
    stderr = result["stderr"] and f"\nIt wrote to stderr:\n{result['stderr'][-2000:]}"
    if result["fault"]:
        raise Wrong(f"{at(where)}the program {result['fault']}{stderr}")
    if result.get("early"):
        raise Wrong(f"{at(where)}raised before its last statement. Only the last one may "
                    f"raise; mend it, or end the program there.\n{result['full']}")
    if stderr and exact:
        raise Wrong("a reader would see this too: print what matters to stdout and "
                    f"avoid the rest.{stderr}")
    output = {}
    for name, text in result["sections"].items():
        if raised and name == where:
            text += "\n" * (text[-1:] not in ("", "\n")) + TRACEBACK + raised
        if why := sections.unshowable(text):
            raise Wrong(f"{at(name)}printed {why}: print it in another way")
        if text := re.sub(r"[^\S\n]+$", "", text, flags=re.MULTILINE).rstrip("\n"):
            output[name] = text
    return output


def differs(old: dict[str, str], new: dict[str, str], exact: bool) -> list[str]:
    """The sections in which `new` says something else than the record `old`; [""] if
    only their order does."""
    equal = str.__eq__ if exact else compare.same
    return [name for name in old | new
            if not equal(old.get(name, ""), new.get(name, ""))] or (
        [] if list(old) == list(new) else [""])


def difference(old: dict[str, str], new: dict[str, str], exact: bool) -> str:
    """What is wrong with the output `new`, by the record `old`; '' if nothing."""
    if not (names := differs(old, new, exact)):
        return ""
    where = names[0]
    before, after = (text.get(where, "").partition(TRACEBACK)[2].partition("\n")[0]
                     for text in (old, new))
    said = (f"raises {after}" if after and not old
            else "printed something, and nothing is recorded yet" if not old
            else "printed something else than was recorded" if bool(before) == bool(after)
            else f"did not raise {before}" if before else f"now raises {after}")
    return f"{at(where)}the program {said}.\n{diff(old, new)}"


def slip(new: dict[str, str]) -> bool:
    """Whether a program ends in an error that its author hardly meant."""
    raised = list(new.values())[-1:]
    return any(SLIPS.match(text.partition(TRACEBACK)[2]) for text in raised)


def diff(old: dict[str, str], new: dict[str, str]) -> str:
    """A unified diff of two outputs, as their files would be."""
    lines = (sections.format_output(part).splitlines(True) for part in (old, new))
    return "".join(difflib.unified_diff(*lines, "recorded", "printed now"))


def at(section: str) -> str:
    """Where a message is about."""
    return f"section {section!r}: " if section else ""
