using System.Xml.Linq;

namespace Checker.Classroom.Assigning;

/// <summary>The folders of the projects that some projects are built from, themselves included, as the project files say.</summary>
internal sealed class ProjectClosure(string root)
{
    private const string Here = "$(MSBuildThisFileDirectory)";

    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    /// <param name="projects">Relative to the root; one that is not there counts for nothing.</param>
    /// <returns>Relative to the root, each with a slash behind.</returns>
    public static IReadOnlyCollection<string> Of(string root, params IReadOnlyList<string> projects)
    {
        var closure = new ProjectClosure(root);
        foreach (var project in projects)
            closure.Add(project);
        return closure._folders;
    }

    private void Add(string file)
    {
        if (!File.Exists(Path.Combine(root, file)) || !_read.Add(file))
            return;
        var folder = file[..(file.LastIndexOf('/') + 1)];
        _folders.Add(folder);
        foreach (var element in XDocument.Load(Path.Combine(root, file)).Descendants())
        {
            var path = element.Name.LocalName switch
            {
                "ProjectReference" => element.Attribute("Include")?.Value,
                "Import" => element.Attribute("Project")?.Value,
                _ => null,
            };
            if (path is not null)
                Add(Resolve(folder, path));
        }
    }

    private string Resolve(string folder, string path) => Path
        .GetRelativePath(root, Path.GetFullPath(Path.Combine(root, folder, path.Replace(Here, "", StringComparison.Ordinal).Replace('\\', '/'))))
        .Replace('\\', '/');
}
