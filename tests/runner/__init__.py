"""The snippet runner: every program below `snippets/` is one pytest test.

plugin: what pytest sees    check: is what a program did right    compare: same output?
lane: device and version    server: the process with torch, seen from pytest
serve: the same from inside, a child per program    child: runs one    sandbox: its walls
record: writes outputs and receipts    warm: what the server imports beforehand
"""
