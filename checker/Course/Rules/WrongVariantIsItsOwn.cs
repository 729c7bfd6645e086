namespace Checker.Course.Rules;

/// <summary>A wrong answer that is a copy of the starter or of the solution proves nothing.</summary>
internal sealed class WrongVariantIsItsOwn : ICourseRule
{
    public IEnumerable<Defect> Check(Curriculum curriculum) =>
        from exercise in curriculum.Exercises
        from variant in exercise.Wrong
        let code = CodeText.Of(curriculum.Root, variant.File)
        from original in exercise.Starters.SelectMany(name => new[] { $"{exercise.Folder}/{name}", $"{exercise.SolutionFolder}/{name}" })
        where code == CodeText.Of(curriculum.Root, original)
        select new Defect(variant.File, 0, $"the code is that of {original}; write an answer that is wrong in its own way");
}
