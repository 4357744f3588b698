"""A batch over hundreds of projects beside single runs: python -m tests.benchmarks.batches [--projects N] [--singles N] [--jobs N].

Writes small projects, each with a policy, a register and a log of its own, runs `checker batch` over all of them, again (nothing has
changed), and once more after a kill in the middle; and, side by side, `checker check` on some of them one by one. Ratios are of seconds
a project.
"""

import argparse
import json
import random
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

CONSENTS = ("granted", "refused", None)
POLICIES = 40  # texts that many organisations share, with their own name in it; as templates of policies are
SENTENCES = (
    "We share your email address with our service providers for {purpose}.",
    "We never sell your {data}.",
    "We do not share your {data} with advertisers.",
    "We share your {data} with advertising partners only with your consent.",
    "If you opt out, we will not share your {data} with advertising partners.",
    "We may disclose personal information where the law requires it.",
    "We keep your {data} for 90 days.",
    "We use your {data} for {purpose} and for nothing else.",
)
DATA = ("location data", "health information", "browsing history", "purchase history", "photos", "phone number", "device identifiers")
PURPOSES = ("hosting", "analytics", "customer support", "fraud prevention", "research")
FIELDS = ("gps_lat", "diagnosis", "browsing history", "purchase history", "photo", "phone number", "device_id", "email address")


def write_projects(folder: Path, number: int) -> Path:
    """Write projects and their manifest; one of a hundred has a broken log, one a policy that is missing. Return the manifest."""
    for at in range(number):
        chance = random.Random(at)
        project = folder / "clients" / f"client-{at:04}"
        project.mkdir(parents=True)
        text = random.Random(at % POLICIES)
        lines = [one.format(data=text.choice(DATA), purpose=text.choice(PURPOSES)) for one in text.sample(SENTENCES, 6)]
        if at % 100 != 99:
            (project / "policy.md").write_text(f"# Privacy at Client {at}\n\n" + "\n\n".join(lines * 3) + "\n", encoding="utf-8")
        names = ("Acme Hosting", "Adster", f"Partner {at}")
        (project / "recipients.yaml").write_text(
            f"recipients:\n  - {{name: {names[0]}, role: service_provider}}\n  - {{name: {names[1]}, role: advertising}}\n",
            encoding="utf-8",
        )
        rows = (
            {
                "event_id": f"e{row}", "occurred_at": f"2022-{1 + row % 12:02}-01T10:00:00Z", "data": [chance.choice(FIELDS)],
                "recipient": chance.choice(names), "purpose": chance.choice(PURPOSES), "consent": chance.choice(CONSENTS),
            }
            for row in range(100)
        )  # fmt: skip
        odd = "no event at all\n" if at % 100 == 50 else ""
        (project / "events.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows) + odd, encoding="utf-8")
        (project / "checker.toml").write_text(
            f'[organisation]\nname = "Client {at}"\n[[statements]]\npath = "policy.md"\n[events]\npaths = ["events.jsonl"]\n'
            '[recipients]\npath = "recipients.yaml"\n',
            encoding="utf-8",
        )
    manifest = folder / "manifest.toml"
    manifest.write_text('projects = ["clients/*"]\n', encoding="utf-8")
    return manifest


def command(*words: str) -> list[str]:
    return [sys.executable, "-m", "checker", *words]


def timed(words: list[str], folder: Path) -> tuple[float, str]:
    begun = time.perf_counter()
    done = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode in {0, 1, 3}, done.stderr
    return time.perf_counter() - begun, done.stdout.strip().splitlines()[-1]


def killed(words: list[str], folder: Path, after: int) -> int:
    """Run a batch and kill it when so many projects are finished; return how many are on the disk."""
    running = subprocess.Popen(words, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    finished = folder / "killed" / "projects"
    while running.poll() is None and len(list(finished.glob("*/entry.json"))) < after:
        time.sleep(0.05)
    running.send_signal(signal.SIGKILL)
    running.wait()
    time.sleep(2)  # workers see that their parent is gone
    return len(list(finished.glob("*/entry.json")))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--projects", type=int, default=300)
    parser.add_argument("--singles", type=int, default=10)
    parser.add_argument("--jobs", type=int, default=2)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        write_projects(folder, given.projects)
        batch = command("batch", "manifest.toml", "--jobs", str(given.jobs), "--cache", "cache", "--into")
        report(folder, batch, given.projects, given.singles)


def report(folder: Path, batch: list[str], projects: int, singles: int) -> None:
    """Run all of it in turn and print what it took."""
    some = sorted((folder / "clients").iterdir())[: 3 * singles : 3]
    alone = [timed(command("check", str(one), "--report", str(one / "report.html")), folder)[0] for one in some]
    single = statistics.median(alone)
    print(f"checker check, one by one: {single:.2f} s a project (median of {singles}; {min(alone):.2f} to {max(alone):.2f})", flush=True)
    for name, into in (
        ("batch, nothing cached", "first"),
        ("batch again, nothing changed", "first"),
        ("batch, statements cached", "second"),
    ):
        took, told = timed([*batch, into], folder)
        print(
            f"{name}: {took:.1f} s, {took / projects:.3f} s a project, {took / projects / single:.3f} of a single run; {told}", flush=True
        )
    left = killed([*batch, "killed"], folder, projects // 3)
    took, told = timed([*batch, "killed"], folder)
    same = [(folder / into / "batch.json").read_bytes() for into in ("first", "killed")]
    print(f"killed with {left} finished, then begun again: {took:.1f} s; {told}; batch.json the same: {same[0] == same[1]}", flush=True)


if __name__ == "__main__":
    main()
