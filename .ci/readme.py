#!/usr/bin/env python3
"""Holds the README to what the program does.

  readme.py run BASE BINARY        runs every `$ command` of the console blocks and compares what it prints
  readme.py update BASE BINARY     the same, but writes what was printed into the README, to be read before it is committed
  readme.py block LANGUAGE         prints the code block of that language
  readme.py kubernetes FILE        checks that objects fit together; kubernetes-validate checks each against its schema
"""
import difflib, os, pathlib, re, subprocess, sys, tempfile

README = pathlib.Path("README.md")
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.M | re.S)


def sections(block):
    """(command, expected output) of a console block."""
    for part in re.split(r"^\$ ", block, flags=re.M)[1:]:
        command, _, output = part.partition("\n")
        yield command, output


def printed(command, base, binary, folder):
    host = base.removeprefix("http://")
    shell = f'set -o pipefail; biennien() {{ "{binary}" "$@"; }}\n{command.replace("127.0.0.1:8080", host)}'
    path = f"{pathlib.Path(sys.executable).parent}:{os.environ['PATH']}"  # the tools from PyPI stand beside this Python
    done = subprocess.run(
        ["bash", "-c", shell], cwd=folder, env={**os.environ, "PATH": path}, capture_output=True, text=True, timeout=60)
    return (done.stdout + done.stderr).replace(host, "127.0.0.1:8080").replace(folder, "."), done.returncode


def run(base, binary, update):
    text, wrong, count = README.read_text(encoding="utf-8"), 0, 0
    with tempfile.TemporaryDirectory() as folder:  # what a command writes does not end up in the project
        for name in ["seeds", "Public"]:
            pathlib.Path(folder, name).symlink_to(pathlib.Path(name).resolve())
        for language, block in BLOCK.findall(text):
            if language != "console":
                continue
            fresh = ""
            for command, expected in sections(block):
                count += 1
                output, status = printed(command, base, binary, folder)
                fresh += f"$ {command}\n{output}"
                if status or not output:
                    wrong += 1
                    print(f"status {status}: {command}\n{output}")
                if output != expected and not update:
                    wrong += 1
                    print(*difflib.unified_diff(expected.split("\n"), output.split("\n"), "README", command, lineterm=""), sep="\n")
            text = text.replace(block, fresh)
    for path in re.findall(r"`((?:Sources|seeds|\.ci)/[^`]*)`", text):
        if not pathlib.Path(path).exists():
            wrong += 1
            print(f"the README names {path}, which is not there")
    if update:
        README.write_text(text, encoding="utf-8")
    print(f"{count} commands, {wrong} differ")
    return 1 if wrong or not count else 0


def kubernetes(file):
    import yaml
    objects = list(yaml.safe_load_all(pathlib.Path(file).read_text()))
    versions = {"Deployment": "apps/v1", "Service": "v1", "PodDisruptionBudget": "policy/v1"}
    assert {o["kind"]: o["apiVersion"] for o in objects} == versions, "kinds and versions"
    by_kind = {o["kind"]: o for o in objects}
    deployment = by_kind["Deployment"]["spec"]
    labels = deployment["template"]["metadata"]["labels"]
    assert deployment["selector"]["matchLabels"] == labels, "the Deployment selects its own pods"
    assert by_kind["Service"]["spec"]["selector"] == labels, "the Service selects them"
    assert by_kind["PodDisruptionBudget"]["spec"]["selector"]["matchLabels"] == labels, "the budget covers them"
    assert by_kind["PodDisruptionBudget"]["spec"]["minAvailable"] < deployment["replicas"], "a pod may be evicted"
    container = deployment["template"]["spec"]["containers"][0]
    ports = {port["name"] for port in container["ports"]}
    for probe in ("readinessProbe", "livenessProbe"):
        assert container[probe]["httpGet"]["port"] in ports, probe
    assert by_kind["Service"]["spec"]["ports"][0]["targetPort"] in ports, "targetPort"
    return 0


def main():
    match sys.argv[1:]:
        case ["run", base, binary]: return run(base, binary, update=False)
        case ["update", base, binary]: return run(base, binary, update=True)
        case ["block", language]:
            print(*(block for name, block in BLOCK.findall(README.read_text(encoding="utf-8")) if name == language), end="")
            return 0
        case ["kubernetes", file]: return kubernetes(file)
    sys.exit(__doc__)


sys.exit(main())
