"""Reading an archive on many machines: shards in, a Parquet file each out, then one load into the ledger.

`job` says what is to be done, `shards` into which pieces it falls, `work` does one piece, `plainly` and `on_ray` let
many workers do them, and `loading` brings what they made into a ledger. Nothing here reads or weighs: that is intake's,
reading's and weighing's, the same as on one machine.
"""
