"""Generates a Python client from the OpenAPI description of a running server, and asks with it.

usage: client.py BASE FOLDER      (needs openapi-python-client)
"""

import pathlib
import subprocess
import sys
from importlib.metadata import version

base, folder = sys.argv[1], pathlib.Path(sys.argv[2])
generator = pathlib.Path(sys.executable).with_name("openapi-python-client")
subprocess.run(
    [generator, "generate", "--url", f"{base}/api/openapi.json", "--output-path", folder, "--overwrite"],
    check=True, capture_output=True, text=True)
sys.path.insert(0, str(folder))

from bien_nien_client import Client  # noqa: E402
from bien_nien_client.api.default import api_articles, api_entities_id, api_positions, api_timeline  # noqa: E402
from bien_nien_client.models import Entity, Problem  # noqa: E402

with Client(base_url=base) as client:
    articles = api_articles.sync(client=client, per_page=2)
    assert articles.total == 5 and len(articles.results) == 2
    person = api_entities_id.sync("nguyen-cong-truong", client=client)
    assert isinstance(person, Entity) and person.name == "Nguyễn Công Trưởng", person
    assert person.positions[0].evidence[0].quote
    offices = api_positions.sync(client=client, entity=["nguyen-cong-truong"])
    assert {row.person.name for row in offices.results} == {"Nguyễn Công Trưởng"}
    assert api_timeline.sync(client=client, from_="2017-Q4", to="2017-Q4").results[0].date.edtf
    assert isinstance(api_entities_id.sync("nobody", client=client), Problem)
models = len(list((folder / "bien_nien_client" / "models").glob("*.py"))) - 1
print(f"openapi-python-client {version('openapi-python-client')}: {models} models, 5 calls answered as typed")
