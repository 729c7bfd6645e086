using Checker.Course;
using Checker.Course.Proofs;

namespace Site.Theme;

/// <summary>Where each page stands, relative to the site's root. File names are written out: a disk has no default document.</summary>
public static class Addresses
{
    public const string Front = "index.html";
    public const string Progress = "progress.html";
    public const string Proof = "proof.html";

    /// <summary>The numbers by the step of what the lessons draw over time.</summary>
    public const string OverTime = "over-time.html";

    public const string Class = "class.html";

    /// <summary>What a web server answers with where there is no page; only the published site has one.</summary>
    public const string NotFound = "404.html";

    public const string Sitemap = "sitemap.xml";
    public const string Robots = "robots.txt";
    public const string Feed = "feed.xml";

    /// <summary>What can be found by a search: a script, since a page from disk may load nothing else.</summary>
    public const string Sections = "sections.js";

    /// <summary>Where the figures of the part stand by the row.</summary>
    public static string Of(ProofPart part) => $"proof-{part?.Name}.html";

    public static string Of(Pair pair) => $"{pair.Id}/index.html";

    public static string Of(ExerciseId id) => $"{id}/index.html";

    public static string SolutionOf(ExerciseId id) => $"{id}/solution.html";

    public static string Of(Page page) => $"{page?.Name}.html";
}
