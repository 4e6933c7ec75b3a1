from . import draw, programs

for program in programs():
    for path, svg in draw(program).items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(svg, encoding="utf-8")
        print(path, len(svg))
