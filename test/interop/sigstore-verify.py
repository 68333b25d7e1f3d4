"""Verifies bundles with PyPI's sigstore: `sigstore-verify.py ROOT REPOSITORY SAN BUNDLE...` prints one JSON line a bundle."""

import json
import sys

from sigstore.models import Bundle, TrustedRoot
from sigstore.verify import Verifier, policy

root, repository, san, *bundles = sys.argv[1:]
verifier = Verifier(trusted_root=TrustedRoot.from_file(root))
wanted = policy.AllOf([
    policy.Identity(identity=san, issuer="https://token.actions.githubusercontent.com"),
    policy.OIDCSourceRepositoryURI(repository),
])
for path in bundles:
    try:
        with open(path, encoding="utf-8") as file:
            kind, payload = verifier.verify_dsse(Bundle.from_json(file.read()), wanted)
        statement = json.loads(payload)
        print(json.dumps({"verified": True, "type": kind, "predicate": statement["predicateType"], "subjects": len(statement["subject"])}))
    except Exception as error:  # whatever it refuses with
        print(json.dumps({"verified": False, "because": f"{type(error).__name__}: {error}"}))
