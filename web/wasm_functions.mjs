/** Name and size in bytes of every function of a wasm module in order, from its code section and name section. */
export function* functions_in(wasm) {
  let at = 8;
  const number = () => {
    for (let value = 0, shift = 0; ; shift += 7) {
      const byte = wasm[at++];
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  };
  const text = () => {
    const length = number();
    return wasm.toString('latin1', at, (at += length));
  };
  const sizes = [];
  const names = new Map();
  while (at < wasm.length) {
    const [id, size] = [wasm[at++], number()];
    const end = at + size;
    if (id === 10) {
      for (let left = number(); left > 0; left -= 1) sizes.push(number()), (at += sizes.at(-1));
    } else if (id === 0 && text() === 'name') {
      while (at < end) {
        const [kind, bytes] = [wasm[at++], number()];
        const next = at + bytes;
        if (kind === 1) for (let left = number(); left > 0; left -= 1) names.set(number(), text());
        at = next;
      }
    }
    at = end;
  }
  const imported = names.size - sizes.length;  // they come first
  for (const [index, name] of names) if (index >= imported) yield [name, sizes[index - imported]];
}
