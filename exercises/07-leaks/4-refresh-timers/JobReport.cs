namespace Leaks.Exercise4;

/// <summary>What an hour of jobs came to. The server lives on; so does whatever it refers to.</summary>
/// <param name="First">What each job knew after the first quarter.</param>
/// <param name="Second">The same after the second; in between the collector had come by.</param>
/// <param name="Third">The same after the third; in between every second job was closed, the first one among them.</param>
/// <param name="AfterTheStop">The same once the server has stopped in the fourth; null where it has not.</param>
/// <param name="LeftRunning">Timers that will still call somebody, though every job is closed.</param>
/// <param name="SecondClose">The type of the exception that closing a job once more threw; null when it threw none.</param>
public sealed record JobReport(
    Server Server, IReadOnlyList<JobFigures> First, IReadOnlyList<JobFigures> Second, IReadOnlyList<JobFigures> Third,
    IReadOnlyList<JobFigures>? AfterTheStop, int LeftRunning, string? SecondClose);
