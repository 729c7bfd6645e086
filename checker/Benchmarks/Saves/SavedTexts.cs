using Checker.Benchmarks.Clones;
using Checker.Course;

namespace Checker.Benchmarks.Saves;

/// <summary>What is saved of one exercise: its starter and its solution by turns, so that the verdict of one save is wrong for the next.</summary>
/// <param name="clone">Its exercise is as it was given.</param>
internal sealed class SavedTexts(Clone clone, Exercise exercise)
{
    private readonly string _starter = clone.TextOf($"{exercise.Folder}/{exercise.Starters[0]}");
    private readonly string _solution = clone.TextOf($"{exercise.SolutionFolder}/{exercise.Starters[0]}");
    private int _saves;

    public SavedText Next()
    {
        var (token, passes) = ($"saved-{++_saves}", _saves % 2 == 0);
        return new SavedText($"{(passes ? _solution : _starter)}\n#warning {token}\n", token, passes);
    }

    /// <summary>As it is when somebody saves in the middle of a word.</summary>
    public string NextHalf() => $"{_starter}\nhalf a word {++_saves}";
}
