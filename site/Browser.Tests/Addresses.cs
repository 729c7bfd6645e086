using Site.Generator.Books;

namespace Site.Browser.Tests;

internal static class Addresses
{
    public const string Lesson = "03-generators/index.html";
    public const string Exercise = "03-generators/1-rms-delay/index.html";

    public const string Solution = "03-generators/1-rms-delay/solution.html";
    public const string Beliefs = "beliefs.html";

    public static readonly string[] All = ["index.html", "01-understanding-gc/index.html", Lesson, Exercise, Solution, "progress.html", "class.html", "proof.html", "proof-exact.html", "over-time.html", Beliefs, "glossary.html", Book.Page];
}
