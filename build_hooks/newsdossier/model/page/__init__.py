"""What stands on a page: every word, link and number, ready to be printed.

An address in a page (`url`) is relative to the site's root and has no leading slash ("articles/harbour-strike/",
"" for home), or is absolute (http, https). Front matter of a page is its fields by these names.
"""
