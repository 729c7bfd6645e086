using Checker.Course;
using Site.Generator;

namespace Site.Benchmarks.Builds;

/// <summary>Our generator in a process of its own, which starts cold as a learner's does.</summary>
internal static class OurBuild
{
    public const string Word = "once";

    public static int Once(string course, string output)
    {
        var build = SiteBuilder.Build(Curriculum.Load(course), new Dictionary<ExerciseId, Checker.Course.Results.Result>(), output);
        return build.Succeeded ? 0 : throw new CourseException(build.Defects);
    }

    public static Taken Run(string course, string output) => Taken.By("our generator", Environment.ProcessPath!, Word, course, output);
}
