"""The programs on every supported version of PyTorch, each in its own environment."""

import nox

PROJECT = nox.project.load_toml("pyproject.toml")
EXTRA = PROJECT["project"]["optional-dependencies"]["test"]
VERSIONS = [nox.param(name, id=name, tags=[name])
            for name in PROJECT["tool"]["sidebyside"]["torch"]]

nox.needs_version = ">=2026.10"
nox.options.reuse_venv = "yes"  # PyTorch is large


@nox.session
@nox.parametrize("torch", VERSIONS)
def snippets(session: nox.Session, torch: str) -> None:
    """Install one version and what runs the programs on it; arguments go to pytest."""
    tools = [pin for pin in EXTRA if pin.startswith(("numpy==", "pytest=="))]
    session.install(f"torch=={torch}", *tools)
    session.run("pytest", "snippets", *session.posargs)
