"""What a log comes in: JSON lines, CSV, Parquet, HAR, foreign records."""
