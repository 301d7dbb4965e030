"""Page models become Markdown files with front matter, feeds and data files."""
