namespace Checker.Cli.Updating;

/// <summary>The course cannot be updated, or not to the end; nothing of the learner's is lost.</summary>
internal sealed class UpdateException : Exception
{
    private UpdateException(string message) : base(message)
    {
    }

    public static UpdateException ForMissingGit() => new(
        "'git' could not be started, and the course's newer version comes by git. Install git (https://git-scm.com)");

    public static UpdateException ForNoClone(string root) => new(
        $"{root} is no clone, so git cannot update it. Clone the course, copy the files that you changed and the folder .check into the clone, and go on there");

    public static UpdateException ForNoBranch() => new(
        "git is on no branch here (a detached HEAD), so there is nothing to update. 'git switch <branch>' goes back to yours; then type ./check update");

    public static UpdateException ForNoCommit() => new(
        "the branch has no commit yet, so it is no clone of the course. Clone the course, and copy your files into the clone");

    public static UpdateException ForUnfinishedGit(string what) => new(
        $"git is in the middle of a {what}. Finish it or end it with 'git {what} --abort', then type ./check update");

    public static UpdateException ForUnmerged(string path) => new(
        $"git holds {path} as a conflict that is not resolved. Resolve it and 'git add' the file, then type ./check update");

    public static UpdateException ForNoUpstream(string branch) => new(
        $"the branch {branch} follows no other, and there is no remote 'origin' to ask. "
        + $"Name where the course is: 'git remote add origin <address>', then type ./check update");

    public static UpdateException ForFetch(string remote, string reason) => new(
        $"the course could not be fetched from {remote}: {reason}. Nothing was changed; mend that, and type ./check update again");

    public static UpdateException ForOtherHistory(string source) => new(
        $"your branch and {source} have no commit in common. If the clone is shallow, 'git fetch --unshallow' brings the rest; otherwise clone the course anew and copy your files into it");

    public static UpdateException ForGit(string what, string reason) => new(
        $"git {what} failed: {reason}. Nothing of yours is lost; mend it and type ./check update again");

    public static UpdateException ForStaging(string reason) => new(
        $"the course's files could not be written beside yours, in .check: {reason}. Nothing of yours was changed; make room or make the folder writable, then type ./check update again");

    public static UpdateException ForFile(string path, string reason) => new(
        $"{path} could not be replaced or moved: {reason}. Nothing of yours is lost; make the file and its folder writable, close what holds it open, "
        + "and type ./check update, which goes on from there");

    public static UpdateException ForMovedBranch() => new(
        "your branch got another commit while the update was under way. Nothing of yours is lost; type ./check update, which finishes it");

    public static UpdateException ForUnreadableJournal(string reason) => new(
        $"{Journal.File}, which says how far an update came, cannot be read: {reason}. 'git status' shows what is changed; delete the file, and type ./check update");

    public static UpdateException ForUnfinished() => new(
        "an update of the course has begun and not ended, so its files are of two versions. Type ./check update, which finishes it");
}
