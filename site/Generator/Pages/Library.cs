using Checker.Course;
using Site.Generator.Dialect;
using Site.Generator.Snippets;
using Site.Theme;

namespace Site.Generator.Pages;

/// <summary>All pages of the site in the order of reading.</summary>
internal sealed class Library
{
    public Library(Learning learning)
    {
        var curriculum = learning.Curriculum;
        var map = new SiteMap(curriculum);
        var recipes = new List<Recipe> { FrontRecipe.For(learning, map) };
        var defects = new List<Defect>();
        foreach (var (module, pair) in curriculum.Modules.SelectMany(module => module.Pairs.Select(pair => (module, pair))))
        {
            var sources = PairSources.Load(curriculum.Root, pair);
            defects.AddRange(sources.Defects);
            defects.AddRange(from need in pair.Lesson.Needs
                             where curriculum.Pairs.All(other => other.Id != need)
                             select new Defect(pair.Lesson.File, 1, $"needs the pair '{need}', which does not exist; correct the id"));
            recipes.Add(LessonRecipe.For(learning, map, module, pair, sources));
            recipes.AddRange(pair.Exercises.Select(exercise => ExerciseRecipe.For(learning, map, pair, exercise, sources)));
        }

        if (learning.Publication is null)
            recipes.Add(ProgressRecipe.For(learning));
        if (learning.Proof is { } proof)
            recipes.Add(ProofRecipe.For(learning, proof));
        if (learning.Publication is not null)
            recipes.Add(NotFoundRecipe.For(learning));
        Recipes = recipes;
        Defects = defects;
    }

    public IReadOnlyList<Recipe> Recipes { get; }

    /// <summary>Defects of files that several pages share.</summary>
    public IReadOnlyList<Defect> Defects { get; }
}
