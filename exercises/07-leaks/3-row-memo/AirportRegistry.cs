namespace Leaks.Exercise3;

/// <summary>
/// Stands for a service on the web: every question takes its time, and so it counts those that it has answered before. Here it knows
/// every code of three capital letters, and its offsets are made up.
/// </summary>
public sealed class AirportRegistry
{
    private readonly HashSet<string> _asked = [];

    /// <summary>Questions that somebody had asked before.</summary>
    public int AskedAgain { get; private set; }

    /// <summary>Null where no airport has this code.</summary>
    public Airport? Find(string code)
    {
        AskedAgain += _asked.Add(code) ? 0 : 1;
        return code.Length == 3 && code.All(char.IsAsciiLetterUpper) ? new Airport(code, -5 - (code[0] % 4)) : null;
    }
}
