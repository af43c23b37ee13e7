// Plain JavaScript, because a Node too old to run the rest must still be able to say so.
if (Number(process.versions.node.split('.')[0]) < 24) {
  process.stderr.write(
    `Remnant needs Node 24 and found ${process.version}. On Linux npm ci brings it; elsewhere install Node 24 first.\n`,
  );
  process.exit(1);
}
