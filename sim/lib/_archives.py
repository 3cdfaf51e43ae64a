"""shutil.make_archive() and unpack_archive()."""

import os
import shutil
import tarfile
import zipfile

FORMATS = [('gztar', "gzip'ed tar-file"), ('tar', 'uncompressed tar file'), ('zip', 'ZIP file')]
UNPACK_FORMATS = [('gztar', ['.tar.gz', '.tgz'], "gzip'ed tar-file"), ('tar', ['.tar'], 'uncompressed tar file'), ('zip', ['.zip'], 'ZIP file')]
_ENDINGS = {'zip': '.zip', 'tar': '.tar', 'gztar': '.tar.gz'}


def make_archive(base_name, format, root_dir, base_dir):
    """The archive's name; what is in it is named as seen from root_dir."""
    if format not in _ENDINGS:
        raise ValueError(f'unknown archive format {format!r}')
    file = os.fspath(base_name) + _ENDINGS[format]
    target = os.path.abspath(file)
    os.makedirs(os.path.dirname(target), exist_ok=True)
    before = os.getcwd()
    os.chdir(root_dir or before)
    try:
        (_zip if format == 'zip' else _tar)(target, base_dir or '.', format)
    finally:
        os.chdir(before)
    return file if root_dir is None else target


def _tar(target, base, format):
    with tarfile.open(target, 'w:gz' if format == 'gztar' else 'w') as archive:
        archive.add(base)


def _zip(target, base, format):
    with zipfile.ZipFile(target, 'w', compression=zipfile.ZIP_DEFLATED) as archive:
        for folder, below, files in os.walk(base):
            for name in sorted(below) + sorted(files):
                path = os.path.normpath(os.path.join(folder, name))
                if os.path.abspath(path) != target:
                    archive.write(path, path)


def _format_of(filename):
    for name, endings, _ in UNPACK_FORMATS:
        if filename.endswith(tuple(endings)):
            return name
    raise shutil.ReadError(f"Unknown archive format '{filename}'")


def unpack_archive(filename, extract_dir, format):
    filename, folder = os.fspath(filename), os.getcwd() if extract_dir is None else os.fspath(extract_dir)
    format = format or _format_of(filename)
    if format not in _ENDINGS:
        raise ValueError(f"Unknown unpack format '{format}'")
    if format == 'zip' and not zipfile.is_zipfile(filename) or format != 'zip' and not tarfile.is_tarfile(filename):
        raise shutil.ReadError(f'{filename} is not a {"zip" if format == "zip" else "compressed or uncompressed tar"} file')
    with zipfile.ZipFile(filename) if format == 'zip' else tarfile.open(filename) as archive:
        archive.extractall(folder)
