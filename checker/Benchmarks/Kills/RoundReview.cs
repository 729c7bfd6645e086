using System.Text.Json;
using Checker.Classroom;
using Checker.Classroom.Committing;

namespace Checker.Benchmarks.Kills;

/// <summary>Looks at what a round has written, beside what graders wrote that nobody disturbed.</summary>
internal static class RoundReview
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static KillsTally Of(SmallClass small, string results, string undisturbed, Action<string> say)
    {
        var (grades, expected) = (small.GradesAt(results), small.GradesAt(undisturbed));
        var tally = KillsTally.None;
        foreach (var id in small.Manifest.Submissions.Select(planned => planned.Submission.Id))
        {
            var (found, right) = (Find(grades, id), SummaryOf(expected.Find(id)!));
            if (found is null)
                tally += KillsTally.None with { Lost = 1 };
            else if (SummaryOf(found) == right)
                tally += KillsTally.None with { Results = 1 };
            else
            {
                tally += KillsTally.None with { Results = 1, Drift = 1 };
                say($"{results}: {id} has {SummaryOf(found)}, and undisturbed {right}");
            }
        }

        return tally with { Double = CommitsIn(small.ResultsAt(results)).Sum(commits => commits.Count() - 1) };
    }

    private static Grade? Find(GradesFolder grades, string id)
    {
        try
        {
            return grades.Find(id);
        }
        catch (ClassroomException)
        {
            return null;
        }
    }

    private static string SummaryOf(Grade grade) => string.Join(", ", grade.Exercises.Select(exercise => $"{exercise.Verdict} {exercise.Points}"));

    private static IEnumerable<IGrouping<string, JournalNote>> CommitsIn(string folder) => File.ReadLines(Path.Combine(folder, JournalNote.FileName))
        .Select(Parse).OfType<JournalNote>().Where(note => note.Event == "committed").GroupBy(note => note.Submission);

    /// <summary>Null for half a line, which a grader leaves that is killed while it writes.</summary>
    private static JournalNote? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<JournalNote>(line, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
