using System.Diagnostics;

namespace Checker.Course.Results;

/// <summary>One process at a time writes results. The system lets go of the lock when its holder dies.</summary>
internal sealed class ResultsLock : IDisposable
{
    public const string Name = ".check/results.lock";
    private readonly FileStream _file;

    private ResultsLock(FileStream file) => _file = file;

    /// <exception cref="ResultsException">The lock was not to be had in that time, or not at all.</exception>
    public static ResultsLock Wait(string root, TimeSpan atMost)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                Directory.CreateDirectory(Path.Combine(root, ".check"));
                return new ResultsLock(new FileStream(Path.Combine(root, Name), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException problem) when (IsHeld(problem))
            {
                if (watch.Elapsed > atMost)
                    throw ResultsException.ForWaiting(Name, atMost, problem);
                Thread.Sleep(10);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                throw ResultsException.ForWriting(Name, problem);
            }
        }
    }

    public void Dispose() => _file.Dispose();

    /// <summary>A sharing violation: EAGAIN of Linux (11) and macOS (35), ERROR_SHARING_VIOLATION of Windows.</summary>
    private static bool IsHeld(IOException problem) =>
        problem.HResult is 11 or 35 or unchecked((int)0x80070020);
}
