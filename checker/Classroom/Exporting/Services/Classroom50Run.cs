namespace Checker.Classroom.Exporting.Services;

/// <summary>What Classroom 50 tells its grader in the environment.</summary>
/// <param name="Tag">Of the submission; it begins with <c>submit/</c>.</param>
/// <param name="Review">The address of the differences; the commit's where there is none.</param>
public sealed record Classroom50Run(string Classroom, string Assignment, string AssignmentType, string Owner, string Tag, string Commit, string Release, string Review)
{
    private const string TagPrefix = "submit/";

    /// <param name="variable">Null or empty for one that is not set.</param>
    /// <exception cref="ExportException">One is missing, or the tag is none of a submission.</exception>
    public static Classroom50Run From(Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        var tag = Required("SUBMISSION_TAG");
        if (!tag.StartsWith(TagPrefix, StringComparison.Ordinal))
            throw ExportException.ForTag(tag);
        var commit = Required("COMMIT_URL");
        return new Classroom50Run(
            Required("CLASSROOM"), Required("ASSIGNMENT"), Optional("ASSIGNMENT_TYPE") == "group" ? "group" : "individual",
            Optional("OWNER") ?? Required("USERNAME"), tag, commit, Required("RELEASE_URL"), Optional("REVIEW_URL") ?? commit);

        string? Optional(string name) => variable(name) is { Length: > 0 } value ? value : null;
        string Required(string name) => Optional(name) ?? throw ExportException.ForRun(name);
    }
}
