namespace Generators.Exercise3;

/// <summary>The rows of a flight file, one at a time and forwards only, as a database's data reader hands them out. Dispose it to close the file.</summary>
public interface IFlightRows : IDisposable
{
    /// <summary>Moves to the next row; false after the last one. The first call moves to the first row.</summary>
    bool Read();

    /// <summary>The current row's cell as a new string, like a cell of Python's <c>csv.DictReader</c>.</summary>
    string Text(string column);

    /// <summary>The current row's cell as a number, read where it stands in the file.</summary>
    int Number(string column);
}
