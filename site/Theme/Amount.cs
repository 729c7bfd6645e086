using System.Globalization;

namespace Site.Theme;

/// <summary>Numbers as the pages write them: exact, with thousands separators, and the same on every machine.</summary>
public static class Amount
{
    public static string Of(double number) => number.ToString(number == Math.Floor(number) ? "N0" : "#,0.##", CultureInfo.InvariantCulture);

    /// <summary>A unit that is a word has a singular; seconds are no plural.</summary>
    public static string Of(double number, string unit) => $"{Of(number)} {(number == 1 && unit is not ("s" or "ms") && unit.EndsWith('s') ? unit[..^1] : unit)}";

    public static string Minutes(int minutes) =>
        minutes < 60 ? $"{minutes} min" : minutes % 60 == 0 ? $"{minutes / 60} h" : $"{minutes / 60} h {minutes % 60} min";

    /// <summary>The learner's own clock, as the result file has it.</summary>
    public static string Time(DateTimeOffset at) => at.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>For machines, to the second: HTML takes no finer fractions than milliseconds.</summary>
    public static string Instant(DateTimeOffset at) => at.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    public static string Duration(int milliseconds) =>
        milliseconds < 1000 ? $"{milliseconds} ms" : $"{(milliseconds / 1000.0).ToString("0.0", CultureInfo.InvariantCulture)} s";
}
