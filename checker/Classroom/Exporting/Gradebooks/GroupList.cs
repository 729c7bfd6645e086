using Checker.Classroom.Exporting.Tables;

namespace Checker.Classroom.Exporting.Gradebooks;

/// <summary>Who is in which group, where the platform's own download does not say.</summary>
internal sealed class GroupList
{
    private readonly IReadOnlyList<IGrouping<string, RosterRow>> _groups;

    private GroupList(IEnumerable<RosterRow> rows) => _groups = [.. rows.GroupBy(row => row.Group, StringComparer.OrdinalIgnoreCase)];

    public static GroupList Empty { get; } = new([]);

    /// <exception cref="ExportException">The file has no column of groups or none of members, or a row that names nobody.</exception>
    public static GroupList Parse(CsvText text)
    {
        RosterRow.RequireGroups(text);
        var rows = RosterRow.Read(text).Where(row => row.Group.Length > 0).ToList();
        return rows.Find(row => row.Student.Length == 0 && row.Names.Count == 0) is { } nobody ? throw ExportException.ForMember(nobody.Line, nobody.Group) : new GroupList(rows);
    }

    /// <summary>
    /// By the group's key, or else by its name, or else by a member: Canvas names a group's files for one of them. Canvas keeps but letters and digits of a name.
    /// </summary>
    /// <returns>Empty for a submission of no group.</returns>
    /// <exception cref="ExportException">Several groups could be meant.</exception>
    public IReadOnlyList<RosterRow> MembersOf(Submission submission)
    {
        foreach (var isMeant in new Func<IGrouping<string, RosterRow>, bool>[]
                 {
                     group => string.Equals(group.Key, submission.Student, StringComparison.OrdinalIgnoreCase),
                     group => string.Equals(group.Key, submission.Name, StringComparison.OrdinalIgnoreCase),
                     group => submission.Name is { } name && BareName.AreSame(group.Key, name),
                     group => group.Any(member => member.IsCalled(submission.Student)),
                 })
        {
            var found = _groups.Where(isMeant).ToList();
            if (found.Count > 1)
                throw ExportException.ForGroups(submission.Student, [.. found.Select(group => group.Key)]);
            if (found.Count == 1)
                return [.. found[0]];
        }

        return [];
    }
}
