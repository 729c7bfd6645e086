using System.Security.Cryptography;
using System.Text;

namespace Site.Theme;

/// <summary>The site's style sheets inside a page that is sent to a student alone. The page's policy allows this one by its hash, and no other.</summary>
public static class FeedbackStyle
{
    private static readonly string Css = ThemeFiles.Read("site.css") + ThemeFiles.Read("work.css");

    public static string Element { get; } = $"<style>{Css}</style>";

    public static string Hash { get; } = $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)))}";
}
