"""Reads every FOLDER/*.pbtxt with TFDV and holds it against the binary message beside it; prints the names of those that differ."""
import glob, os, sys
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import tensorflow_data_validation as tfdv
from tensorflow_metadata.proto.v0 import schema_pb2

for path in sorted(glob.glob(f"{sys.argv[1]}/*.pbtxt")):
    try:
        same = tfdv.load_schema_text(path) == schema_pb2.Schema.FromString(open(path[:-5] + "pb", "rb").read())
    except Exception as error:
        same = False
        print(os.path.basename(path), str(error)[:200])
    if not same: print(os.path.basename(path))
print("read", len(glob.glob(f"{sys.argv[1]}/*.pbtxt")))
