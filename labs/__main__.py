"""`python -m labs`: see the package."""

import argparse

from . import ROOT, Lane, names, recorded, run, write

parser = argparse.ArgumentParser(prog="python -m labs", description="Write the notebooks.")
parser.add_argument("names", nargs="*", metavar="NAME", help="of a lab; none for all")
parser.add_argument("--text", action="store_true", help="the text alone, without a run")
arguments = parser.parse_args()
for name in arguments.names or names():
    print(f"labs/{name}.py", "written" if arguments.text else "run and written", flush=True)
    write(name, recorded(name) if arguments.text else run(name, Lane("cpu", ROOT)))
