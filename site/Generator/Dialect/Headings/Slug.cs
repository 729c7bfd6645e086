using System.Text;

namespace Site.Generator.Dialect.Headings;

/// <summary>The id of a heading: letters and digits of any script, words joined by a hyphen, <c>C#</c> told from <c>C</c>.</summary>
internal static class Slug
{
    public static string Of(string heading)
    {
        var slug = new StringBuilder();
        foreach (var letter in heading.Replace("C#", "csharp", StringComparison.OrdinalIgnoreCase).Replace("C++", "cpp", StringComparison.OrdinalIgnoreCase).ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(letter) || letter == '_')
                slug.Append(letter);
            else if (letter is not ('\'' or '’') && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        var text = slug.ToString().TrimEnd('-');
        return text.Length == 0 ? "section" : text;
    }
}
