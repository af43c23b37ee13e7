import { cut, joined, type Mapped } from './mapped.ts';

/** Cells of a table drawn with blanks that run over several lines, more than one of them at a time: "free tumour, torn in     two stones of" / "theatre                  1.0 cm". */

const wide = /[\u2E80-\u9fff\uFF00-\uFFEF、。]/;
const gap = /\S(?: ?\S)*/g;
/** So far in, no name of a row begins. */
const inward = 8;
const tolerance = 1;
/** Nothing that is whole begins so. */
const goesOn = /^[a-z(]/;
const han = /^[\u3400-\u9fff]/;
/** Only a cell that is as long as that is broken where it was full. */
const long = 12;
const number = /^\d/;
/** Behind these more must come. */
const leans = /[,、(x*/-]$|\b(?:of|and|or|the|in|to|by|with|from|for|at|on|a|an|is|be|within|about|over|under|near)$/i;
const boxes = /[□☐■☑☒√✓|│┃\t]|\[[ xX]?\]/;

interface Cell {
  text: Mapped;
  column: number;
}

export function wrappedCells(lines: Mapped[]): Mapped[] {
  const out: Mapped[] = [];
  let row: Cell[] = [];
  for (const line of lines) {
    const cells = boxes.test(line.text) ? [] : cellsOf(line);
    const whole = row.length > 2 && cells.length > 0 ? together(row, cells) : undefined;
    if (whole) {
      row = whole;
      out[out.length - 1] = joined(
        whole.map(({ text }) => text),
        '    ',
      );
    } else {
      row = cells;
      out.push(line);
    }
  }
  return out;
}

/** Undefined where the line is a row of its own. */
function together(row: Cell[], more: Cell[]): Cell[] | undefined {
  if ((more[0]?.column ?? 0) < inward || more.length >= row.length) return undefined;
  const places = more.map(({ column }) => row.findIndex((cell) => Math.abs(cell.column - column) <= tolerance));
  if (places.some((place, i) => place < 1 || places.indexOf(place) !== i)) return undefined;
  const above = places.map((place) => row[place]?.text.text ?? '');
  const isBroken = more.map(({ text }, i) => goesOn.test(text.text) || leans.test(above[i] as string));
  const isFull = more.map(
    ({ text }, i) =>
      (above[i] as string).length >= long && !number.test(text.text) && /[a-z\u3400-\u9fff]$/.test(above[i] as string),
  );
  const isWhole = more.length === row.length - 1;
  const isOne = more.length === 1 && isFull[0] && han.test(more[0]?.text.text ?? '');
  const isPart = isBroken.every((one, i) => one || (!isWhole && isFull[i]));
  if (!isOne && (!isPart || !isBroken.some(Boolean))) return undefined;
  return row.map((cell, at) => {
    const next = more[places.indexOf(at)];
    if (!next) return cell;
    const isHan = /[\u3400-\u9fff、,。]$/.test(cell.text.text) && /^[\u3400-\u9fff]/.test(next.text.text);
    return { column: cell.column, text: joined([cell.text, next.text], isHan ? '' : ' ') };
  });
}

function cellsOf(line: Mapped): Cell[] {
  const cells: Cell[] = [];
  let [done, column] = [0, 0];
  for (const { index, 0: found } of line.text.matchAll(gap)) {
    for (; done < index; done++) column += wide.test(line.text.charAt(done)) ? 2 : 1;
    cells.push({ text: cut(line, index, index + found.length), column });
  }
  return cells;
}
