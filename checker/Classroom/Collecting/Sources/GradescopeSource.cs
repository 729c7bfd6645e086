using System.Text.Json;

namespace Checker.Classroom.Collecting.Sources;

/// <summary>Gradescope's container, from its folder <c>/autograder</c>: one submission in <c>submission/</c>, and who handed it in beside it.</summary>
internal sealed class GradescopeSource : ISubmissionSource
{
    private const string Metadata = "submission_metadata.json";
    private const string Folder = "submission/";

    public string Name => "gradescope";

    public bool Recognises(IncomingTree tree) => tree.Files.Any(file => file.Path == Metadata);

    public IReadOnlyList<Upload> Read(IncomingTree tree)
    {
        var metadata = tree.Files.FirstOrDefault(file => file.Path == Metadata) ?? throw CollectException.ForList(Metadata, "it is missing; name Gradescope's folder /autograder");
        try
        {
            using var stream = metadata.Open();
            using var json = JsonDocument.Parse(stream);
            return [Of(json.RootElement, IncomingTree.Below(tree.Files.Where(file => file.Path.StartsWith(Folder, StringComparison.Ordinal))))];
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw CollectException.ForList(Metadata, $"it is not Gradescope's ({problem.Message})");
        }
    }

    private static Upload Of(JsonElement metadata, IReadOnlyList<IncomingFile> files)
    {
        var users = metadata.GetProperty("users").EnumerateArray().ToList();
        var attempted = metadata.GetProperty("created_at").GetDateTimeOffset();
        var number = metadata.GetProperty("id").ToString();
        return new Upload(
            $"gradescope-{(users.Count == 0 ? number : users[0].GetProperty("id").ToString())}",
            users.Count == 0 ? null : string.Join(", ", users.Select(user => user.GetProperty("name").GetString())),
            $"submission {number}", files)
        {
            Attempted = attempted,
            IsLate = DueIn(metadata) is { } due && attempted > due,
            Members = [.. users.Select(user => new Member($"gradescope-{user.GetProperty("id")}", user.GetProperty("name").GetString(), user.GetProperty("email").GetString()))],
        };
    }

    private static DateTimeOffset? DueIn(JsonElement metadata) =>
        metadata.TryGetProperty("assignment", out var assignment) && assignment.TryGetProperty("due_date", out var due) && due.ValueKind == JsonValueKind.String
            ? due.GetDateTimeOffset()
            : null;
}
