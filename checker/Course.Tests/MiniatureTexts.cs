namespace Checker.Course.Tests;

/// <summary>The pages of the miniature course, all of them sound.</summary>
internal static class MiniatureTexts
{
    public const string FrontPage = """
        # Memory in Pairs

        For people who analyse data.

        ## Module 1: Stream, do not store

        Read a file once.

        - [Generators](03-generators/lesson.md)

        """;

    public const string Lesson = """
        ---
        title: Generators
        minutes: 12
        python: generator expressions
        csharp: yield return: iterators
        needs: none
        ---

        # Generators

        """;

    public const string SnippetsInCSharp = """
        #region sum-lazily
        var sum = Enumerable.Range(1, 10).Sum();
        #endregion

        """;

    public const string SnippetsInPython = """
        # region sum-lazily
        print(sum(range(1, 11)))
        # endregion

        """;

    public const string Readme = """
        ---
        title: The root mean square
        minutes: 10
        difficulty: 2
        points: 1, 2
        formerly: 02-streams/4-rms
        fails: Gives_the_root
        ---

        How late is a flight?

        ## 1. Build no list

        Sum as you go.

        ## 2. Forget the flights

        Keep nothing.

        """;

    public const string Hints = """
        ## 1. Build no list

        1. What grows with the input?
        2. A sum needs one number,
           not a list of them.
        3. The line that says `Add`.

        ## 2. Forget the flights

        1. Who still knows the flights?
        2. A static field lives as long as the program.
        3. The field `Cache`.

        """;
}
