namespace Checker.Memory.Types;

/// <summary>A namespace, or several: <c>*</c> stands for any characters. <c>System.Linq*</c> is <c>System.Linq</c> and all below it.</summary>
internal sealed class NamespacePattern
{
    private readonly string _pattern;
    private readonly string[] _parts;

    /// <exception cref="ArgumentException">It is empty, or names no namespace.</exception>
    public NamespacePattern(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        if (pattern.Length == 0 || pattern[^1] == '.' || pattern[0] == '.' || !pattern.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '.' or '*'))
            throw new ArgumentException($"\"{pattern}\" names no namespace: write one as System.Linq, or several as System.Linq*.", nameof(pattern));
        (_pattern, _parts) = (pattern, pattern.Split('*'));
    }

    public bool Matches(string @namespace)
    {
        if (_parts is [var only])
            return @namespace == only;
        var (first, last) = (_parts[0], _parts[^1]);
        if (@namespace.Length < first.Length + last.Length
            || !@namespace.StartsWith(first, StringComparison.Ordinal) || !@namespace.EndsWith(last, StringComparison.Ordinal))
            return false;

        // What stands between two asterisks may take the first place that it finds: whatever comes later has the more room.
        var rest = @namespace[first.Length..^last.Length];
        foreach (var part in _parts[1..^1])
        {
            var at = rest.IndexOf(part, StringComparison.Ordinal);
            if (at < 0)
                return false;
            rest = rest[(at + part.Length)..];
        }

        return true;
    }

    public override string ToString() => _pattern;
}
