using System.Globalization;

namespace Checker.Classroom.Collecting.Sources;

/// <summary>A time as tools write it into names and lists. Where none says otherwise, it is universal time.</summary>
internal static class Timestamp
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mmK",
        "yyyy-MM-dd'T'HH-mm-ssK", "yyyy-MM-dd_HH-mm-ss", "yyyy-MM-dd-HH-mm-ss", "yyyy_MM_dd_'T'_HH_mm_ss", "yyyyMMdd'T'HHmmssK", "yyyyMMddHHmmss", "yyyyMMdd_HHmmss", "yyyyMMdd-HHmmss",
        "yyyy-MM-dd",
    ];

    public static DateTimeOffset? Read(string? text)
    {
        if (DateTimeOffset.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
            return time;
        return text?.Length is > 8 and < 12 && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
    }
}
