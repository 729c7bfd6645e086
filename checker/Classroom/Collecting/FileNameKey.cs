using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Checker.Classroom.Collecting;

/// <summary>
/// A student's key as a part of a file's name, on every system: what is not a letter, a digit, a mark or one of <c>-_ @+.</c> is written as <c>%</c> and its hexadecimal
/// number, so that two keys never have one name.
/// </summary>
internal static class FileNameKey
{
    private const int Longest = 120;

    public static string Of(string key)
    {
        var name = new StringBuilder();
        foreach (var rune in key.EnumerateRunes())
            name.Append(IsPlain(rune) ? rune.ToString() : $"%{rune.Value:X2}");
        // A dot in front hides a folder.
        var text = name.Length > 0 && name[0] == '.' ? $"%2E{name.ToString(1, name.Length - 1)}" : name.ToString();
        return Encoding.UTF8.GetByteCount(text) <= Longest ? text : $"%{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..32]}";
    }

    private static bool IsPlain(Rune rune) => rune.IsAscii
        ? Rune.IsLetterOrDigit(rune) || "-_ @+.".Contains((char)rune.Value, StringComparison.Ordinal)
        : Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator or UnicodeCategory.Surrogate);
}
