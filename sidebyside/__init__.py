"""The Markdown extension and the build-time hooks of the site, one concern a file."""
