namespace Checker.Classroom.Collecting;

/// <summary>A way in which uploads are laid out: one learning platform's, or one tool's.</summary>
public interface ISubmissionSource
{
    /// <summary>As <c>--from</c> has it: <c>moodle</c>.</summary>
    string Name { get; }

    /// <summary>Whether the tree is surely laid out like this.</summary>
    bool Recognises(IncomingTree tree);

    /// <summary>The uploads. A file that stands in none of them is left out and reported.</summary>
    /// <exception cref="CollectException">What says whose the uploads are cannot be read.</exception>
    IReadOnlyList<Upload> Read(IncomingTree tree);
}
