"""The snippet runner: every program below `snippets/` is one pytest test.

plugin   what pytest sees: options, items, reports
lane     which device and version, and whether outputs are compared exactly
server   the process that has imported torch, seen from pytest
serve    the same process from inside: forks a child per program and watches it
child    runs one program, section by section
sandbox  what a program may touch
compare  whether two outputs say the same
record   writes recorded outputs and receipts
"""
