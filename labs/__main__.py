"""`python -m labs`: see the package."""

import argparse
from importlib.metadata import PackageNotFoundError

from sidebyside.sections import SectionError

from . import ROOT, LabError, Lane, names, recorded, run, write

parser = argparse.ArgumentParser(prog="python -m labs", description="Write the notebooks.")
parser.add_argument("names", nargs="*", metavar="NAME", help="of a lab; none for all")
parser.add_argument("--text", action="store_true", help="the text alone, without a run")
arguments = parser.parse_args()
for name in arguments.names or names():
    try:
        write(name, recorded(name) if arguments.text else run(name, Lane("cpu", ROOT)))
    except (LabError, SectionError) as error:
        parser.exit(1, f"{error}\n")
    except FileNotFoundError as error:
        parser.exit(1, f"{error.filename} is not there. The labs: {', '.join(names())}\n")
    except PackageNotFoundError:
        parser.exit(1, "PyTorch is not installed: python -m pip install -e '.[test]'\n")
    print(f"labs/{name}.py", "written" if arguments.text else "run and written", flush=True)
