using Checker.Course;

namespace Site.Theme;

/// <summary>Where each page stands, relative to the site's root. File names are written out: a disk has no default document.</summary>
public static class Addresses
{
    public const string Front = "index.html";
    public const string Progress = "progress.html";
    public const string Proof = "proof.html";

    public static string Of(Pair pair) => $"{pair.Id}/index.html";

    public static string Of(ExerciseId id) => $"{id}/index.html";
}
