using Checker.Classroom.Policies;
using Checker.Course;
using Checker.Grading.Building;

namespace Checker.Classroom.Tests.Corpus;

/// <summary>Compiles answers to the exercises of a course as the judge does, in this process, and says what the policy on code finds.</summary>
internal sealed class Compilation(Curriculum curriculum) : IDisposable
{
    private readonly SliceCompiler _compiler = SliceCompiler.Open(curriculum.Root);
    private readonly string _folder = Directory.CreateTempSubdirectory("compiled-").FullName;
    private readonly Dictionary<ExerciseId, CodePolicy> _policies = [];
    private readonly Dictionary<(ExerciseId, string), (CodeFacts?, IReadOnlyList<string>)> _compiled = [];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <param name="texts">Of the exercise's starters, by name.</param>
    /// <returns>Errors of the compiler, or else what the policy finds.</returns>
    public IReadOnlyList<string> Findings(Exercise exercise, IReadOnlyDictionary<string, string> texts)
    {
        var (facts, errors) = Compile(exercise, texts);
        return facts is null ? errors : PolicyOf(exercise).Findings(facts, texts);
    }

    public IReadOnlyDictionary<string, string> TextsIn(Exercise exercise, string folder) =>
        exercise.Starters.ToDictionary(name => name, name => File.ReadAllText(Path.Combine(curriculum.Root, folder, name)));

    /// <summary>Starter and solution are compiled for themselves and for the policy, which is one compilation.</summary>
    public (CodeFacts? Facts, IReadOnlyList<string> Errors) Compile(Exercise exercise, IReadOnlyDictionary<string, string> texts)
    {
        var key = (exercise.Id, string.Join('\0', texts.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{file.Key}\0{file.Value}")));
        return _compiled.TryGetValue(key, out var known) ? known : _compiled[key] = CompileAnew(exercise, texts);
    }

    private (CodeFacts? Facts, IReadOnlyList<string> Errors) CompileAnew(Exercise exercise, IReadOnlyDictionary<string, string> texts)
    {
        var given = exercise.Given.Where(name => name.EndsWith(".cs", StringComparison.Ordinal)).Select(name => Path.Combine(curriculum.Root, exercise.Folder, name));
        var submitted = texts.Select(file => (Path: Path.Combine(_folder, file.Key), file.Value)).ToList();
        submitted.ForEach(file => File.WriteAllText(file.Path, file.Value));
        var assembly = Path.Combine(_folder, SliceCompiler.Assembly);
        var symbols = Path.ChangeExtension(assembly, ".pdb");
        var errors = _compiler.Compile([.. given, .. submitted.Select(file => file.Path)], assembly, symbols, CancellationToken.None);
        return errors.Count > 0
            ? (null, [.. errors.Select(error => $"{Path.GetFileName(error.File)}({error.Line}): {error.Code}: {error.Message}")])
            : (FactsReader.Read(assembly, symbols, [.. submitted.Select(file => file.Path)]), []);
    }

    private CodePolicy PolicyOf(Exercise exercise)
    {
        if (_policies.TryGetValue(exercise.Id, out var known))
            return known;
        var (starter, solution) = (TextsIn(exercise, exercise.Folder), TextsIn(exercise, exercise.SolutionFolder));
        return _policies[exercise.Id] = new CodePolicy([Compile(exercise, starter).Facts!, Compile(exercise, solution).Facts!], [.. starter.Values, .. solution.Values]);
    }
}
