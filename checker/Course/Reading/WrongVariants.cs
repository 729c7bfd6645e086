namespace Checker.Course.Reading;

/// <summary>Reads the heads of <c>wrong/*.cs</c>.</summary>
internal sealed class WrongVariants(string root, DefectList defects)
{
    private const string CaughtBy = "// Caught by:";

    public IReadOnlyList<WrongVariant> Read(string folder, IReadOnlyList<string> testFiles) =>
        [.. ExerciseFiles.SourcesIn(Path.Combine(root, folder, "wrong")).Select(name => Read(folder, $"{folder}/wrong/{name}", testFiles))];

    private WrongVariant Read(string folder, string file, IReadOnlyList<string> testFiles)
    {
        var lines = File.ReadLines(Path.Combine(root, file)).Take(2).ToList();
        var test = lines.Count > 0 && lines[0].StartsWith(CaughtBy, StringComparison.Ordinal) ? lines[0][CaughtBy.Length..].Trim() : "";
        var temptation = lines.Count > 1 && lines[1].StartsWith("//", StringComparison.Ordinal) ? lines[1][2..].Trim() : "";
        if (test.Length == 0)
            defects.Add(file, 1, $"the first line does not say which test catches this answer; write '{CaughtBy} Name_of_the_test'");
        else if (testFiles.Count > 0 && !ExerciseFiles.HaveTest(root, folder, testFiles, test))
            defects.Add(file, 1, $"{string.Join(", ", testFiles)} has no test '{test}'; name the test that catches this answer");
        if (temptation.Length == 0)
            defects.Add(file, 2, "the second line does not say why somebody would write this; write '// ' and the reason");
        return new WrongVariant(file, test, temptation);
    }
}
