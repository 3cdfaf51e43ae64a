"""python -m json.tool: JSON read, checked and written anew."""

import argparse
import json
import sys


def _options():
    parser = argparse.ArgumentParser(prog='python -m json.tool', description='Reads JSON and writes it in lines that are easy to read.')
    parser.add_argument('infile', nargs='?', default='-', help='a file to read instead of standard input')
    parser.add_argument('outfile', nargs='?', default='-', help='a file to write instead of standard output')
    parser.add_argument('--sort-keys', action='store_true', help='sort the keys of objects')
    parser.add_argument('--no-ensure-ascii', dest='ensure_ascii', action='store_false', help='write letters beyond ASCII as they are')
    parser.add_argument('--json-lines', action='store_true', help='each line is a text of its own')
    spaces = parser.add_mutually_exclusive_group()
    spaces.add_argument('--indent', default=4, type=int, help='so many blanks for each level (default: 4)')
    spaces.add_argument('--tab', action='store_const', dest='indent', const='\t', help='a tabulator for each level')
    spaces.add_argument('--no-indent', action='store_const', dest='indent', const=None, help='all on one line')
    spaces.add_argument('--compact', action='store_true', help='all on one line, without blanks')
    return parser.parse_args()


def main():
    options = _options()
    how = {'sort_keys': options.sort_keys, 'ensure_ascii': options.ensure_ascii, 'indent': options.indent}
    if options.compact:
        how.update(indent=None, separators=(',', ':'))
    try:
        source = sys.stdin if options.infile == '-' else open(options.infile, encoding='utf-8')
        values = [json.loads(line) for line in source] if options.json_lines else [json.load(source)]
        target = sys.stdout if options.outfile == '-' else open(options.outfile, 'w', encoding='utf-8')
        for value in values:
            target.write(json.dumps(value, **how) + '\n')
        target.flush()
    except ValueError as error:
        raise SystemExit(error)


if __name__ == '__main__':
    main()
