using System.Text;
using Checker.Course;
using Checker.Course.Explanations;
using Checker.Course.Proofs;
using Checker.Course.Results;
using Site.Generator.Dialect;
using Site.Generator.Output;
using Site.Generator.Pages;
using Site.Generator.Publishing;
using Site.Generator.Search;
using Site.Theme;

namespace Site.Generator;

/// <summary>The front door: the course and the learner's results become a folder of pages that open from disk.</summary>
public static class SiteBuilder
{
    /// <param name="results">The learner's results; an exercise without one counts as not started.</param>
    /// <param name="outputFolder">Gets the pages; pages of an older build that are no longer written are removed, other files are left alone.</param>
    /// <param name="progress">Gets the address of each page once it is rendered, from any thread.</param>
    /// <param name="explanations">What was explained; null when nothing was.</param>
    /// <param name="outdated">Exercises that passed with an older version of themselves; null when none did.</param>
    /// <param name="students">A class, which gets a page of its own; null for none.</param>
    public static SiteBuild Build(
        Curriculum curriculum, IReadOnlyDictionary<ExerciseId, Result> results, string outputFolder, IProgress<string>? progress = null,
        IReadOnlyDictionary<ExerciseId, ExerciseExplanation>? explanations = null, IReadOnlySet<ExerciseId>? outdated = null,
        IReadOnlyList<StudentResults>? students = null)
    {
        var (learning, damage) = LearningOf(curriculum, results, explanations, outdated);
        return Write(learning with { Class = students }, damage, outputFolder, progress, _ => []);
    }

    /// <summary>The pages for everybody: nobody's results are asked for, so none can be in them.</summary>
    /// <param name="baseUrl">Where the folder will stand on the web, as <see cref="Publication.BaseOf"/> gives it.</param>
    public static SiteBuild Publish(Curriculum curriculum, string baseUrl, string outputFolder, IProgress<string>? progress = null)
    {
        var (learning, damage) = LearningOf(curriculum, new Dictionary<ExerciseId, Result>(), null, null);
        var (changes, undated) = Changelog.Read(curriculum.Root);
        var publication = new Publication(baseUrl, changes.Count > 0);
        return Write(learning with { Publication = publication }, [.. damage, .. undated], outputFolder, progress,
            addresses => PublishedFiles.Of(curriculum, publication, addresses, changes));
    }

    private static SiteBuild Write(
        Learning learning, IEnumerable<Defect> damage, string outputFolder, IProgress<string>? progress,
        Func<IEnumerable<string>, IEnumerable<(string Address, byte[] Content)>> moreFiles)
    {
        var library = new Library(learning);
        var pages = new FinishedPage[library.Recipes.Count];
        using var output = new OutputFolder(outputFolder, library.Recipes.Select(recipe => recipe.Address));
        ManyAtOnce.Do(ThemeFiles.Names, name => output.Add(name, Encoding.UTF8.GetBytes(ThemeFiles.Read(name))));
        ManyAtOnce.For(pages.Length, place =>
        {
            var page = library.Recipes[place].Render();
            output.Add(page.Address, page.Content);
            pages[place] = FinishedPage.Of(page);
            progress?.Report(page.Address);
        });

        var defects = pages.SelectMany(page => page.Defects)
            .Concat(LinkCheck.Broken(pages))
            .Concat(PageWeight.TooHeavy(pages, new SiteMap(learning.Curriculum)))
            .Concat(library.Defects)
            .Concat(damage)
            .Distinct()
            .OrderBy(defect => defect.File, StringComparer.Ordinal).ThenBy(defect => defect.Line).ThenBy(defect => defect.Message, StringComparer.Ordinal)
            .ToList();
        if (defects.Count == 0)
        {
            output.Add(Addresses.Sections, SearchScript.Of([.. pages.Select(page => page.Rows)]));
            foreach (var (address, content) in moreFiles(pages.Select(page => page.Address)))
                output.Add(address, content);
            output.Commit();
        }

        return new SiteBuild([.. pages.Select(page => page.Address)], defects);
    }

    /// <summary>One page alone, or what the search reads, for a server that is asked for it; null where the site has none of that address. Defects are left to <see cref="Build"/>.</summary>
    public static string? RenderLive(
        string address, Curriculum curriculum, IReadOnlyDictionary<ExerciseId, Result> results, IReadOnlyDictionary<ExerciseId, ExerciseExplanation> explanations,
        IReadOnlySet<ExerciseId> outdated)
    {
        var (learning, _) = LearningOf(curriculum, results, explanations, outdated);
        var recipes = new Library(learning with { IsLive = true }).Recipes;
        var content = address == Addresses.Sections
            ? SearchScript.Of([.. recipes.Select(recipe => SearchScript.RowsOf(recipe.Render().Sections))])
            : recipes.FirstOrDefault(recipe => recipe.Address == address)?.Render().Content;
        return content is null ? null : Encoding.UTF8.GetString(content);
    }

    private static (Learning Learning, IReadOnlyList<Defect> Damage) LearningOf(
        Curriculum curriculum, IReadOnlyDictionary<ExerciseId, Result> results, IReadOnlyDictionary<ExerciseId, ExerciseExplanation>? explanations,
        IReadOnlySet<ExerciseId>? outdated)
    {
        var (proof, damage) = ProofOf(curriculum);
        return (new Learning(curriculum, results)
        {
            Explanations = explanations ?? new Dictionary<ExerciseId, ExerciseExplanation>(),
            Outdated = outdated ?? new HashSet<ExerciseId>(),
            Proof = proof,
        }, damage);
    }

    /// <summary>A course without the engine's sources has no proof, and its site has no page of it; a damaged file is a defect like any other.</summary>
    private static (Proof? Proof, IReadOnlyList<Defect> Damage) ProofOf(Curriculum curriculum)
    {
        try
        {
            return (ProofFile.Load(curriculum.Root), []);
        }
        catch (CourseException damaged)
        {
            return (null, damaged.Defects);
        }
    }
}
