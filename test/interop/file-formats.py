"""Files of the libraries that everybody uses: file-formats.py write FOLDER makes some and says what is in them, read FILE says what a Parquet file holds."""
import datetime as dt, decimal, json, os, sys
import fastavro, numpy as np, pyarrow as pa, pyarrow.parquet as pq


def plain(value):
    """Integers as text (JSON has none of 64 bits), floats as float32, bytes as Latin-1; whatever has no type of its own as ISO text."""
    if isinstance(value, bool): return str(int(value))
    if isinstance(value, (int, np.integer)): return str(value)
    if isinstance(value, float): return "nan" if value != value else float(np.float32(value))
    if isinstance(value, bytes): return value.decode("latin-1")
    if isinstance(value, str): return value.encode().decode("latin-1")
    if isinstance(value, decimal.Decimal): return str(value)
    if isinstance(value, dt.datetime): return value.replace(tzinfo=None).isoformat() + ("Z" if value.tzinfo else "")
    if isinstance(value, dt.date): return value.isoformat()
    if isinstance(value, dict): return {key: plain(item) for key, item in value.items()}
    return None if value is None else [plain(item) for item in value]


def table():
    utc = dt.timezone.utc
    return pa.table({
        "i8": pa.array([1, None, -3], pa.int8()), "u32": pa.array([2**32 - 1, None, 0], pa.uint32()), "i64": pa.array([2**62 + 1, None, -2**63]),
        "flag": pa.array([True, None, False]), "f": pa.array([1.5, None, float("nan")], pa.float32()), "d": pa.array([0.1, None, -0.0]),
        "s": pa.array(["é", None, ""]), "raw": pa.array([b"\xff\0", None, b""]), "fixed": pa.array([b"ab", None, b"cd"], pa.binary(2)),
        "day": pa.array([dt.date(2024, 1, 31), None, dt.date(1960, 2, 3)]),
        "moment": pa.array([dt.datetime(2024, 1, 31, 12, 0, 0, 123456), None, dt.datetime(1960, 1, 1)], pa.timestamp("us")),
        "there": pa.array([dt.datetime(2024, 1, 31, 12, tzinfo=utc), None, None], pa.timestamp("ms", tz="UTC")),
        "money": pa.array([decimal.Decimal("12.30"), None, decimal.Decimal("-0.05")], pa.decimal128(30, 2)),
        "list": pa.array([[1, 2], None, []], pa.list_(pa.int64())), "word": pa.array(["a", "b", "a"]).dictionary_encode(),
        "lists": pa.array([[[1], [], None], None, []], pa.list_(pa.list_(pa.int32()))),
        "items": pa.array([[{"x": 1, "y": ["p"]}, {"x": None, "y": None}], None, []], pa.list_(pa.struct([("x", pa.int64()), ("y", pa.list_(pa.string()))]))),
    })


def write(folder):
    made = table()
    names = []
    for codec in ["none", "snappy", "gzip", "brotli", "zstd", "lz4"]:
        for version in ["1.0", "2.0"]:
            names.append(f"{codec}-{version}.parquet")
            pq.write_table(made, os.path.join(folder, names[-1]), compression=codec, data_page_version=version, row_group_size=2, use_dictionary=version == "1.0")
    for codec in [None, "lz4", "zstd"]:
        for ending, new in [("arrow", pa.ipc.new_file), ("arrows", pa.ipc.new_stream)]:
            names.append(f"{codec}.{ending}")
            with pa.OSFile(os.path.join(folder, names[-1]), "wb") as sink, new(sink, made.schema, options=pa.ipc.IpcWriteOptions(compression=codec)) as writer:
                writer.write_table(made.slice(0, 1))
                writer.write_table(made.slice(1))
    columns = {name: plain(made.column(name).to_pylist()) for name in made.column_names}
    fields = [("i64", "long"), ("flag", "boolean"), ("f", "float"), ("d", "double"), ("s", "string"), ("raw", "bytes"), ("day", {"type": "int", "logicalType": "date"}),
              ("list", {"type": "array", "items": "long"}), ("lists", {"type": "array", "items": {"type": "array", "items": "int"}})]
    rows = [{name: row[name] for name, _ in fields} for row in made.to_pylist()]
    rows[0]["lists"] = [[1], []]
    for codec in ["null", "deflate"]:
        with open(os.path.join(folder, f"{codec}.avro"), "wb") as sink:
            fastavro.writer(sink, {"type": "record", "name": "Row", "fields": [{"name": name, "type": ["null", type]} for name, type in fields]}, rows, codec=codec)
    print(json.dumps({"files": names, "columns": columns, "avro": {name: plain([row[name] for row in rows]) for name, _ in fields}}))


def read(path):
    found = pq.read_table(path)
    print(json.dumps({"types": {field.name: str(field.type) for field in found.schema}, "columns": {name: plain(found.column(name).to_pylist()) for name in found.column_names}}))


{"write": write, "read": read}[sys.argv[1]](sys.argv[2])
