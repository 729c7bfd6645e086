using System.Text.Json.Nodes;

namespace Checker.Course.Results;

/// <summary>Brings a result of an older format to the current one, a step for each format that has been.</summary>
/// <param name="steps">The first makes format 2 of format 1, the second 3 of 2, and so on.</param>
internal sealed class Migrations(params IReadOnlyList<Action<JsonObject>> steps)
{
    /// <summary>Format 1 is the first, so that there is no step yet. To change the format: add a step, and raise <see cref="Result.CurrentFormat"/>.</summary>
    public static Migrations All { get; } = new();

    public int Current => steps.Count + 1;

    /// <summary>Changes <paramref name="result"/> in place.</summary>
    /// <exception cref="UnreadableException">No number of a format, or one that is yet to come.</exception>
    public void Migrate(JsonObject result)
    {
        if (result["format"] is not JsonValue value || !value.TryGetValue(out int format) || format < 1)
            throw new UnreadableException("it does not say which format it has");
        if (format > Current)
            throw new UnreadableException($"a newer check wrote it, in format {format}, and this one knows {Current}");
        foreach (var step in steps.Skip(format - 1))
            step(result);
        result["format"] = Current;
    }
}
