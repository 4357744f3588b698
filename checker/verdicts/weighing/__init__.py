"""What permits an item, what rules it out, which of them prevails within one statement, and which unread clause leaves it open."""
