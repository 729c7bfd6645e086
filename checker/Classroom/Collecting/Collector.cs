using System.Text.Json;
using Checker.Classroom.Collecting.Archives;

namespace Checker.Classroom.Collecting;

/// <summary>
/// Takes in what a class handed in: a folder or an archive becomes a folder of submissions. No upload, however bad, stops the others, and nothing that a student wrote
/// names a path. Collecting again adds what is new and leaves the rest as it is.
/// </summary>
public sealed class Collector(Assignment assignment, string output)
{
    private readonly WorkFinder _finder = new(assignment);

    /// <param name="from">A folder, a zip, a tar or a tar.gz.</param>
    /// <param name="source">How it is laid out; null to recognise it.</param>
    /// <exception cref="CollectException">It is not a class's work, as far as can be seen.</exception>
    public CollectReport Collect(string from, ISubmissionSource? source, CancellationToken cancel)
    {
        if (!Path.Exists(from))
            throw CollectException.ForMissing(from);
        if (Directory.Exists(from) && IsInside(output, from))
            throw CollectException.ForOutside(from, output);
        using var aside = CollectingFolder.Take(output);
        var scratch = aside.Add();
        if (Directory.Exists(from))
            return Collect(FolderTree.Read(from), from, source, aside, scratch, cancel);
        using var archive = OpenClass(from, scratch);
        return Collect(new IncomingTree(Archive.StemOf(Path.GetFileName(from)), archive.Files), from, source, aside, scratch, cancel);
    }

    private CollectReport Collect(IncomingTree tree, string from, ISubmissionSource? source, CollectingFolder aside, string scratch, CancellationToken cancel)
    {
        if (source is null)
            (source, tree) = SubmissionSources.Recognise(tree) ?? throw CollectException.ForUnknownLayout(from);
        else if (!source.Recognises(tree) && tree.Inner() is { } inner && source.Recognises(inner))
            tree = inner;
        var uploads = source.Read(tree)
            .OrderBy(upload => upload.Student, StringComparer.Ordinal)
            .ThenBy(upload => upload.Attempted)
            .ThenBy(upload => upload.Source, StringComparer.Ordinal)
            .ToList();
        var claimed = uploads.Sum(upload => upload.Files.Count);
        var submissions = new List<Collected>();
        foreach (var upload in uploads)
        {
            cancel.ThrowIfCancellationRequested();
            submissions.Add(Take(upload, aside, scratch));
        }

        return new CollectReport(source.Name, submissions, claimed == tree.Files.Count ? [] : Unclaimed(tree, uploads), tree.Links);
    }

    private Collected Take(Upload upload, CollectingFolder aside, string scratch)
    {
        using var opened = OpenedUpload.Of(upload, scratch);
        var work = _finder.Find(opened.Files);
        var hash = RawHash.Of(upload.Files);
        List<string> problems = [.. upload.Problems, .. opened.Problems, .. work.Problems];
        if (hash is null)
            problems.Add("It could not be read to its end.");
        if (work.Files.Count == 0)
            problems.Add($"There is none of the files that the assignment asks for{(opened.Files.Count == 0 ? "" : $" among {opened.Files.Count:N0}")}.");
        // What cannot be read has no hash, and must have an id all the same: that of nothing.
        hash ??= RawHash.Of([])!;
        var submission = new Submission(
            $"{FileNameKey.Of(upload.Student)}.{hash[..8]}", upload.Student, upload.Name, upload.Attempted,
            upload.IsLate || (assignment.Due is { } due && upload.Attempted > due), upload.Source, hash)
        {
            Problems = problems,
            Members = upload.Members,
        };
        return Place(submission, work, aside);
    }

    private Collected Place(Submission submission, Work work, CollectingFolder aside)
    {
        var exercises = work.Files.Select(file => file.Exercise).Distinct().ToList();
        try
        {
            if (SubmissionFolder.Read(output, submission.Id) is not { } earlier)
            {
                SubmissionFolder.Write(output, aside.Add(), submission, work.Files);
                return new Collected(submission, true, exercises, work.LeftOut);
            }

            if (earlier.Student == submission.Student && earlier.Sha256 == submission.Sha256)
                return new Collected(earlier, false, exercises, work.LeftOut);
        }
        catch (JsonException)
        {
            // Said below: something that is no submission is in its place.
        }

        var problem = $"It is not written: something else is at {submission.Id}. Move that away and collect again.";
        return new Collected(submission with { Problems = [.. submission.Problems, problem] }, false, [], work.LeftOut + work.Files.Count);
    }

    private static Archive OpenClass(string file, string scratch)
    {
        try
        {
            return Archive.Open(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read), ArchiveLimits.Class, scratch);
        }
        catch (ArchiveException problem)
        {
            throw CollectException.ForArchive(file, problem.Message);
        }
    }

    /// <summary>By what is opened, not by its path: a source gives files other paths.</summary>
    private static List<string> Unclaimed(IncomingTree tree, IReadOnlyList<Upload> uploads)
    {
        var claimed = uploads.SelectMany(upload => upload.Files).Select(file => file.Open).ToHashSet();
        return [.. tree.Files.Where(file => !claimed.Contains(file.Open)).Select(file => file.Path)];
    }

    private static bool IsInside(string path, string folder) =>
        $"{Path.GetFullPath(path)}/".Replace('\\', '/').StartsWith($"{Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))}/".Replace('\\', '/'), StringComparison.Ordinal);
}
