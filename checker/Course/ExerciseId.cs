namespace Checker.Course;

/// <summary>The path that names an exercise everywhere: <c>03-generators/1-rms-delay</c>.</summary>
public readonly record struct ExerciseId(string Pair, string Name) : IComparable<ExerciseId>
{
    /// <exception cref="FormatException">The text is not two folder names joined by a slash.</exception>
    public static ExerciseId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not an exercise id such as 03-generators/1-rms-delay");

    /// <summary>Backslashes and a trailing slash are accepted: a shell completes paths, not ids.</summary>
    public static bool TryParse(string? text, out ExerciseId id)
    {
        var parts = (text ?? "").Replace('\\', '/').Trim('/').Split('/');
        id = parts.Length == 2 ? new ExerciseId(parts[0], parts[1]) : default;
        return parts.Length == 2 && parts.All(part => part.Length > 0 && part is not "." and not "..");
    }

    public int CompareTo(ExerciseId other) => string.CompareOrdinal(ToString(), other.ToString());

    public override string ToString() => $"{Pair}/{Name}";
}
