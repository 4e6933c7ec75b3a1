"""The snippet runner: every program below `snippets/` is one pytest test."""
# plugin: what pytest sees        check: is what a program did right?
# lane: device and version        compare: do two outputs say the same?
# server: the process with torch  serve: the same from inside, a child per program
# child: runs one program         sandbox: what it may touch
# record: outputs and receipts    warm: what the server imports beforehand
