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
        var sources = CourseSources.Load(curriculum);
        var defects = sources.Defects.ToList();
        foreach (var (module, pair) in curriculum.Modules.SelectMany(module => module.Pairs.Select(pair => (module, pair))))
        {
            defects.AddRange(from need in pair.Lesson.Needs
                             where curriculum.Pairs.All(other => other.Id != need)
                             select new Defect(pair.Lesson.File, 1, $"needs the pair '{need}', which does not exist; correct the id"));
            recipes.Add(LessonRecipe.For(learning, map, module, pair, sources));
            foreach (var exercise in pair.Exercises)
            {
                recipes.Add(ExerciseRecipe.For(learning, map, pair, exercise, sources));
                if (learning.IsSolutionOpen(exercise))
                    recipes.Add(SolutionRecipe.For(learning, map, pair, exercise, sources));
            }
        }

        if (learning.Publication is null)
            recipes.Add(ProgressRecipe.For(learning));
        if (learning.Class is { } students)
            recipes.Add(ClassRecipe.For(learning, students));
        if (learning.Proof is { } proof)
            recipes.AddRange([ProofRecipe.For(learning, proof), .. ProofRecipe.ForFigures(learning, proof)]);
        recipes.AddRange(OverTimeRecipe.For(learning, sources));
        foreach (var page in curriculum.Pages)
        {
            if (recipes.Exists(recipe => recipe.Address == Addresses.Of(page)))
                defects.Add(new Defect(page.File, 0, $"its page would be {Addresses.Of(page)}, which the site has already; give the file another name"));
            else
                recipes.Add(PageRecipe.For(learning, map, page, sources));
        }

        if (learning.Publication is not null)
            recipes.Add(NotFoundRecipe.For(learning));
        Recipes = recipes;
        Defects = defects;
    }

    public IReadOnlyList<Recipe> Recipes { get; }

    /// <summary>Defects of files that several pages share.</summary>
    public IReadOnlyList<Defect> Defects { get; }
}
