using System.Globalization;

namespace Checker.Classroom.Exporting.Gradebooks;

/// <summary>Numbers in a gradebook's cells, whose decimal sign is the teacher's language's.</summary>
internal static class Points
{
    /// <summary>Null for what is no number: a scale of words, or nothing.</summary>
    public static decimal? Parse(string? text) =>
        decimal.TryParse(text?.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <param name="like">A number of the file: its decimal sign is taken.</param>
    public static string Write(decimal number, string? like)
    {
        var text = Math.Round(number, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);
        return like?.Contains(',', StringComparison.Ordinal) == true ? text.Replace('.', ',') : text;
    }
}
