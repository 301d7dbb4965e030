"""What stands on a page: every word, link and number, ready to be printed.

An address in a page (`url`) is relative to the site's root and has no leading slash ("articles/harbour-strike/",
"" for home), or is absolute (http, https, mailto). Front matter of a page is its fields by these names; those of
`PageHead` stand beside them, and `text` of an article is the body of the file. A field that is None, "" or () is left
out of the front matter, so a template asks `if page.meta.standfirst`; numbers and booleans are always there.

Every string is found text and may hold any character: a template escapes it (`| e`) wherever it prints it.
"""
