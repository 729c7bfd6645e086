using Checker.Course;
using Site.Generator;

namespace Site.Benchmarks.Builds;

/// <summary>Our generator in a process of its own, which starts cold as a learner's does.</summary>
internal static class OurBuild
{
    public const string Word = "once";

    public static int Once(string course, string output)
    {
        SiteBuilder.Build(Curriculum.Load(course), new Dictionary<ExerciseId, Checker.Course.Results.Result>(), output).OrThrow();
        return 0;
    }

    public static Taken Run(string course, string output) => Taken.By("our generator", Environment.ProcessPath!, Word, course, output);
}
