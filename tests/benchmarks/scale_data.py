"""Made-up logs of any size for the benchmarks of scale: every column typed, ids as long as real ones, values in the mix of an app's log."""

from pathlib import Path

import duckdb

POLICY = """# Privacy policy

We share your email address and device identifiers with our service providers for hosting and analytics.
We never sell your location data.
We share your purchase history with advertising partners only with your consent.
We do not share health information with advertisers.
If you opt out, we will not share your browsing history with advertising partners.
We may disclose personal information where the law requires it.
"""
REGISTER = """recipients:
  - {name: Acme Hosting, role: service_provider, contracts: [{ref: H-1, from: 2021-01-01, purposes: [hosting]}]}
  - {name: Adster, role: advertising}
  - {name: Countly, role: analytics}
"""
DATA = (
    "['email address']", "['device_id']", "['gps_lat', 'gps_lon']", "['purchase history']", "['diagnosis']", "['browsing history']",
    "['email address', 'purchase history']", "['ip_address', 'cookie_id']", "['photo']", "['phone number', 'name']",
)  # fmt: skip
RECIPIENTS = ("Acme Hosting", "Adster", "Countly", "Bidwell", "Datatrove", "Mapster", "Payfast", "Mailer", "Clarity", "Pixelate")
PURPOSES = ("hosting", "advertising", "analytics", "fraud prevention", "marketing", "training models", "customer support", "research")
REGIONS = ("US-CA", "US-NY", "US-TX", "DE", "FR", "GB", "BR", "IN", "JP", "AU")
DEFAULT_VERSIONS = ("2021-01-01", "2022-01-01", "2023-01-01", "2024-01-01")


def write_log(path: Path, rows: int, *, signatures: int, seed: int = 1, form: str = "parquet") -> None:
    """Write a log with about ``signatures`` raw signatures (versions counted); the values are drawn by the digits of a hashed number."""
    picked = f"hash(i + {seed}) % {signatures}"

    def one(values: tuple[str, ...], step: int, *, quoted: bool = True) -> str:
        items = ", ".join(f"'{value}'" if quoted else value for value in values)
        return f"([{items}])[1 + ((k // {step}) % {len(values)})::INT]"

    columns = f"""
        SELECT md5((i + {seed})::VARCHAR) AS event_id,
        TIMESTAMP '2020-06-01' + to_seconds((hash(k) % 126000000)::BIGINT + (hash(i) % 1000000)::BIGINT) AS occurred_at,
        {one(DATA, 1, quoted=False)} AS data, {one(RECIPIENTS, 10)} AS recipient, {one(PURPOSES, 100)} AS purpose,
        {one(("granted", "refused", "none"), 800)} AS consent, ((k // 2400) % 2) = 0 AS opted_out,
        {one(("sdk", "api", "pixel", "file"), 4800)} AS channel, {one(REGIONS, 19200)} AS subject_region,
        (13 + (k // 192000) % 60)::INT AS subject_age, (1 + hash(i * 7) % 3)::INT AS count
    """
    options = {"parquet": "FORMAT parquet, COMPRESSION zstd", "jsonl": "FORMAT json"}[form]
    with duckdb.connect() as connection:
        source = f"(SELECT i, ({picked})::BIGINT AS k FROM range({rows}) t(i))"
        connection.execute(f"COPY ({columns} FROM {source}) TO '{path}' ({options})")


def write_project(folder: Path, log: str) -> Path:
    """Write the statements, the register and the project file for a log; return the project file."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "recipients.yaml").write_text(REGISTER, encoding="utf-8")
    statements = ""
    for number, day in enumerate(DEFAULT_VERSIONS):
        (folder / f"policy-{number}.md").write_text(POLICY + f"\nVersion {number}.\n", encoding="utf-8")
        statements += f'[[statements]]\npath = "policy-{number}.md"\neffective_from = {day}\n'
    text = f'[organisation]\nname = "Example"\n{statements}[events]\npaths = ["{log}"]\n[recipients]\npath = "recipients.yaml"\n'
    (folder / "checker.toml").write_text(text, encoding="utf-8")
    return folder / "checker.toml"
