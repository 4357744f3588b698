"""Charts: numbers of a report turned into places on a page; the templates draw them as SVG, no chart library."""
