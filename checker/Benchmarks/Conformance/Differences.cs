namespace Checker.Benchmarks.Conformance;

internal static class Differences
{
    /// <summary>A line for each test that one way ran to another end than the other, or did not know.</summary>
    public static IEnumerable<string> Between(IEnumerable<Outcome> ours, IEnumerable<Outcome> theirs)
    {
        var (byOurs, byTheirs) = (ByTest(ours), ByTest(theirs));
        foreach (var test in byOurs.Keys.Union(byTheirs.Keys))
        {
            var (our, their) = (byOurs.GetValueOrDefault(test, "no such test"), byTheirs.GetValueOrDefault(test, "no such test"));
            if (our != their)
                yield return $"{test.Exercise}  {test.Answer}  {test.Test}: {our} by ./check watch, {their} by dotnet test";
        }
    }

    private static Dictionary<(string Answer, string Exercise, string Test), string> ByTest(IEnumerable<Outcome> outcomes) =>
        outcomes.ToDictionary(outcome => (outcome.Answer, outcome.Exercise, outcome.Test), outcome => outcome.Result);
}
