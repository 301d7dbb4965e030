"""What an article says about itself: headline, standfirst, byline, agency, outlet, dateline, language."""
