using Site.Generator.Books;

namespace Site.Browser.Tests;

internal static class Addresses
{
    public const string Lesson = "03-generators/index.html";
    public const string Exercise = "03-generators/1-rms-delay/index.html";

    public static readonly string[] All = ["index.html", "01-understanding-gc/index.html", Lesson, Exercise, "progress.html", "proof.html", Book.Page];
}
